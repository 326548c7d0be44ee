// Every name of LinkedIn's profile page that Herald relies on, each with when it was last seen on the live site.
// `sdui` is the newest layout, whose class names are hashes; `classic` was served until 2025.

/** sdui: the cards of one member; the member's reference and the card's name follow (measured 2026-09-07). */
const CARD_PREFIX = 'com.linkedin.sdui.profile.card.ref'
export const TOPCARD = `[id^="${CARD_PREFIX}"][id$="Topcard"]`
/** sdui: where cards go as one scrolls; the member's slug ends the key. Empty until seen (measured 2026-09-07). */
export const SLOT = '[componentkey^="profileCards"]'
/** sdui: the heading of a section; its name follows (measured 2026-09-03, 2026-08-22). */
export const HEADING_PREFIX = 'ProfileNullStateCardAnchor_'
/** sdui: the recommendations have no such heading but a body (in code 2026-08). */
export const RECOMMENDATIONS = '[componentkey^="Profile_Top_Level_"][componentkey*="Recommendations"]'
/** sdui: one entry of a section (measured 2026-09-03); some sections still have list items. */
export const ROW = '[componentkey^="entity-collection-item"], li'
/** sdui: one skill, with the member's id and its number; on the row and its child alike (measured 2026-09-03). */
export const SKILL_PREFIX = 'com.linkedin.sdui.profile.skill'
/** sdui: a long text, About or a description (measured 2026-09-07), and the button that shows the rest (in code 2026-08). */
export const TEXT = '[data-testid="expandable-text-box"]'
export const MORE_TEXT = '[data-testid="expandable-text-button"]'

/** classic: the top card, headline and anchors of sections (in code until 2025). */
export const CLASSIC_TOPCARD = '.pv-top-card'
export const CLASSIC_HEADLINE = '.text-body-medium'
export const CLASSIC_ANCHOR = '.pv-profile-card__anchor'
/** classic: an entry, a line as it is shown (each stands twice, once for screen readers) and a long text (in code until 2025). */
export const CLASSIC_ROW = 'li.artdeco-list__item'
export const CLASSIC_LINE = 'span[aria-hidden="true"]'
export const CLASSIC_TEXT = '.inline-show-more-text'
export const CLASSIC_MORE_TEXT = '.inline-show-more-text__button'

/** The pencil: sdui (measured 2026-09-07), classic (in code until 2025). Nobody's text or link can hold an icon. */
export const PENCIL = 'svg#edit-medium, svg[data-test-icon="edit-medium"]'
/** In the top card of other people: message and invite (in code 2026-08). */
export const TO_OTHERS = 'a[href*="/messaging/compose"], a[href*="/preload/custom-invite"]'
/** Own connections (measured 2026-09-07); other people's lead to a search. */
export const CONNECTIONS = 'a[href*="/mynetwork/"][href*="connections"]'
/** What the addresses of LinkedIn's own picture store say of a picture (measured 2026-09-07; the second in code until 2025). */
export const PHOTO = 'figure img[src*="displayphoto"], img[class*="profile-picture"][src*="displayphoto"]'
export const BACKGROUND = 'img[src*="displaybackgroundimage"]'
