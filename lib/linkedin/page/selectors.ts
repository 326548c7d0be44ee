// Every name of LinkedIn's page that Herald relies on, each with when it was last seen on the live site.
// Class names of the newest pages are hashes and change; only names that mean something stand here.

/** sdui: the newest composer, light DOM, Tiptap (measured 2026-09-29 to 2026-10-09). */
export const SDUI_EDITOR = '[componentkey="ShareBox_textEditor"][contenteditable="true"]'
/** Its picker of a date for scheduling, while open (measured 2026-10). */
export const SDUI_SCHEDULE_PICKER = '[data-sdui-screen*="ShareSchedulePostPicker"]'

/** The host of the interop shell's open shadow root (measured 2026-06-26; since 2026-08 mostly messaging). */
export const INTEROP_HOST = '#interop-outlet'
/** interop: the composer in that shadow root, Quill (measured 2026-06-26 to 2026-07-22). */
export const INTEROP_EDITOR = '[data-test-modal-id="sharebox"] .ql-editor[contenteditable="true"]'

/** classic: Quill in the light DOM (in code until 2025). */
export const CLASSIC_EDITOR =
  '[role="dialog"] .share-creation-state__text-editor .ql-editor[contenteditable="true"]'

/** The primary button of interop and classic (measured 2026-07); the newest composer's has no name. */
export const PRIMARY_BUTTON = 'button.share-actions__primary-action'
/** How interop and classic show a disabled button besides `disabled` (measured 2026-06). */
export const DISABLED_CLASS = 'artdeco-button--disabled'

/** labelled: what a composer's editor is called, en, de, it (measured 2026-06 to 2026-10). */
export const EDITOR_LABEL =
  /creating (?:post|content)|zum Erstellen von Inhalten|per la creazione di contenuti/i

/** Editors that are no composer: comments (measured 2026-10), messages, Quill's paste catcher. */
export const NOT_A_COMPOSER =
  '[componentkey^="commentBox-"], .comments-comment-box, .msg-form, .msg-form__contenteditable, .ql-clipboard'
/** comment, Kommentar, commentaire, comentario, komentarz … */
export const COMMENT_LABEL = /[ck]om+ent/i

export const DIALOG = 'dialog[open], [role="dialog"], [role="alertdialog"]'
/** The body of an SDUI page once its scripts have taken over (measured 2026-10). */
export const HYDRATED = 'body[data-rehydrated="true"]'

/** The icon beside a chosen time (clock-medium, measured 2026-10); inside a control it only offers one. */
export const CLOCK = 'svg[id^="clock-"]'
export const CONTROL = 'a, button, [role="button"]'
/** en, de (measured), es, fr, it, pt, nl, sv, da, nb, pl, cs, sk, sl, he, ru (unverified): what Post turns into. */
export const SCHEDULE_WORD =
  /^(?:schedule|planen|planifier|programm?(?:ar|er|a)|agendar|inplannen|schemalägg|planlæg|planlegg|zaplanuj|naplánov|načrtuj|razporedi|תזמ|לתזמן|запланировать)/i

/** An error inside the composer. */
export const ERROR = '[role="alert"], .artdeco-inline-feedback--error'

/** Where a toast may appear: classic measured 2026-07, the others only in code of 2026-10. */
export const STATUS = '.artdeco-toast-item, [role="status"], [role="alert"], [data-testid*="toast"]'
/** The path of a link to a post (measured 2026-10). */
export const POST_PATH = /\/(?:feed\/update\/urn(?::|%3A)li|posts\/)/i

/** Stands on the ambassador's own posts only (measured 2026-09). */
export const OWN_POST_LINK = 'a[href*="/analytics/post-summary/urn:li:activity:"]'
/** The avatar beside "Start a post" links one's own profile (measured 2026-07 to 2026-10). */
export const OWN_PROFILE_LINK = '#shareboxProfilePictureComponentRef a[href*="/in/"]'
/** One post in a feed: newest (2026-10) and classic (2026-09-07). */
export const CARD = '[role="listitem"], [role="article"]'
export const PROFILE_LINK = 'a[href*="/in/"]'
/** Carries the post's id, encoded (measured 2026-10). */
export const COMMENT_TOOLS = '[componentkey*="-replaceableCommentTools"]'
/** A card's text: newest (measured 2026-10) and classic (in code until 2025). */
export const CARD_TEXT = '[data-testid="expandable-text-box"], .update-components-text'
