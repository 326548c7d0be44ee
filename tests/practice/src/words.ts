import type { Language } from './options'

export interface Words {
  readonly startPost: string
  readonly placeholder: string
  /** The placeholder of the older composers. */
  readonly question: string
  readonly editor: string
  readonly commentEditor: string
  readonly commentPlaceholder: string
  readonly post: string
  readonly schedule: string
  readonly scheduledControl: string
  readonly scheduledFor: string
  readonly media: string
  readonly anyone: string
  readonly dismiss: string
  readonly modalTitle: string
  readonly commentControl: string
  readonly posted: string
  readonly viewPost: string
  readonly scheduled: string
  readonly viewScheduled: string
  readonly failed: string
  readonly discardTitle: string
  readonly discardText: string
  readonly discard: string
  readonly saveDraft: string
  readonly you: string
  readonly impressions: string
  readonly viewAnalytics: string
  readonly more: string
  readonly like: string
  readonly comment: string
  readonly repost: string
  readonly menu: string
  readonly messaging: string
  readonly message: string
  readonly send: string
  readonly photo: string
  readonly video: string
}

const en: Words = {
  startPost: 'Start a post',
  placeholder: 'Share your thoughts ...',
  question: 'What do you want to talk about?',
  editor: 'Text editor for creating content',
  commentEditor: 'Text editor for creating comment',
  commentPlaceholder: 'Add a comment…',
  post: 'Post',
  schedule: 'Schedule',
  scheduledControl: 'Scheduled',
  scheduledFor: 'Tomorrow at 9:00',
  media: 'Media',
  anyone: 'Post to Anyone',
  dismiss: 'Dismiss',
  modalTitle: 'Create post modal',
  commentControl: 'Comment control',
  posted: 'Post successful.',
  viewPost: 'View post',
  scheduled: 'Post scheduled.',
  viewScheduled: 'View all scheduled posts',
  failed: 'Something went wrong. Try again.',
  discardTitle: 'Save this post as a draft?',
  discardText: 'The post you started will be here when you return.',
  discard: 'Discard',
  saveDraft: 'Save as draft',
  you: 'You',
  impressions: 'impressions',
  viewAnalytics: 'View analytics',
  more: 'more',
  like: 'Like',
  comment: 'Comment',
  repost: 'Repost',
  menu: 'Open control menu for post by',
  messaging: 'Messages',
  message: 'Write a message…',
  send: 'Send',
  photo: 'Photo',
  video: 'Video',
}

const de: Words = {
  startPost: 'Beitrag beginnen',
  placeholder: 'Teilen Sie Ihre Gedanken ...',
  question: 'Worüber möchten Sie sprechen?',
  editor: 'Texteditor zum Erstellen von Inhalten',
  commentEditor: 'Texteditor zum Erstellen von Kommentaren',
  commentPlaceholder: 'Kommentar hinzufügen…',
  post: 'Posten',
  schedule: 'Planen',
  scheduledControl: 'Geplant',
  scheduledFor: 'Morgen um 9:00',
  media: 'Medieninhalte',
  anyone: 'Für alle sichtbar',
  dismiss: 'Verwerfen',
  modalTitle: 'Beitrag erstellen',
  commentControl: 'Kommentareinstellung',
  posted: 'Beitrag veröffentlicht.',
  viewPost: 'Beitrag anzeigen',
  scheduled: 'Beitrag geplant.',
  viewScheduled: 'Alle geplanten Beiträge anzeigen',
  failed: 'Etwas ist schiefgelaufen. Versuchen Sie es noch einmal.',
  discardTitle: 'Diesen Beitrag als Entwurf speichern?',
  discardText: 'Der begonnene Beitrag ist da, wenn Sie zurückkommen.',
  discard: 'Verwerfen',
  saveDraft: 'Als Entwurf speichern',
  you: 'Sie',
  impressions: 'Impressions',
  viewAnalytics: 'Analysen anzeigen',
  more: 'mehr',
  like: 'Gefällt mir',
  comment: 'Kommentieren',
  repost: 'Reposten',
  menu: 'Menü öffnen für den Beitrag von',
  messaging: 'Nachrichten',
  message: 'Nachricht verfassen…',
  send: 'Senden',
  photo: 'Foto',
  video: 'Video',
}

const pl: Words = {
  startPost: 'Rozpocznij publikację',
  placeholder: 'Podziel się swoimi myślami ...',
  question: 'O czym chcesz opowiedzieć?',
  editor: 'Edytor tekstu do tworzenia treści',
  commentEditor: 'Edytor tekstu do tworzenia odpowiedzi',
  commentPlaceholder: 'Dodaj odpowiedź…',
  post: 'Opublikuj',
  schedule: 'Zaplanuj',
  scheduledControl: 'Zaplanowane',
  scheduledFor: 'Jutro o 9:00',
  media: 'Multimedia',
  anyone: 'Widoczne dla wszystkich',
  dismiss: 'Zamknij',
  modalTitle: 'Utwórz publikację',
  commentControl: 'Kto może odpowiadać',
  posted: 'Opublikowano.',
  viewPost: 'Zobacz publikację',
  scheduled: 'Zaplanowano publikację.',
  viewScheduled: 'Zobacz zaplanowane publikacje',
  failed: 'Coś poszło nie tak. Spróbuj ponownie.',
  discardTitle: 'Zapisać publikację jako szkic?',
  discardText: 'Rozpoczęta publikacja będzie tu, gdy wrócisz.',
  discard: 'Odrzuć',
  saveDraft: 'Zapisz jako szkic',
  you: 'Ty',
  impressions: 'wyświetleń',
  viewAnalytics: 'Zobacz analizę',
  more: 'więcej',
  like: 'Polecam',
  comment: 'Odpowiedz',
  repost: 'Udostępnij',
  menu: 'Otwórz menu publikacji osoby',
  messaging: 'Wiadomości',
  message: 'Napisz wiadomość…',
  send: 'Wyślij',
  photo: 'Zdjęcie',
  video: 'Film',
}

const he: Words = {
  startPost: 'התחל פוסט',
  placeholder: 'שתף את המחשבות שלך ...',
  question: 'על מה תרצה לדבר?',
  editor: 'עורך טקסט ליצירת תוכן',
  commentEditor: 'עורך טקסט ליצירת תגובה',
  commentPlaceholder: 'הוסף תגובה…',
  post: 'פרסם',
  schedule: 'תזמן',
  scheduledControl: 'מתוזמן',
  scheduledFor: 'מחר ב־9:00',
  media: 'מדיה',
  anyone: 'גלוי לכולם',
  dismiss: 'סגור',
  modalTitle: 'יצירת פוסט',
  commentControl: 'מי יכול להגיב',
  posted: 'הפוסט פורסם.',
  viewPost: 'הצג פוסט',
  scheduled: 'הפוסט תוזמן.',
  viewScheduled: 'הצג פוסטים מתוזמנים',
  failed: 'משהו השתבש. נסה שוב.',
  discardTitle: 'לשמור את הפוסט כטיוטה?',
  discardText: 'הפוסט שהתחלת יחכה לך כאן.',
  discard: 'בטל',
  saveDraft: 'שמור כטיוטה',
  you: 'את/ה',
  impressions: 'חשיפות',
  viewAnalytics: 'הצג ניתוח',
  more: 'עוד',
  like: 'אהבתי',
  comment: 'הגב',
  repost: 'שתף',
  menu: 'פתח תפריט לפוסט של',
  messaging: 'הודעות',
  message: 'כתוב הודעה…',
  send: 'שלח',
  photo: 'תמונה',
  video: 'וידאו',
}

const vi: Words = {
  startPost: 'Bắt đầu bài đăng',
  placeholder: 'Chia sẻ suy nghĩ của bạn ...',
  question: 'Bạn muốn nói về điều gì?',
  editor: 'Trình soạn thảo văn bản để tạo nội dung',
  commentEditor: 'Trình soạn thảo văn bản để tạo bình luận',
  commentPlaceholder: 'Thêm bình luận…',
  post: 'Đăng',
  schedule: 'Lên lịch',
  scheduledControl: 'Đã lên lịch',
  scheduledFor: 'Ngày mai lúc 9:00',
  media: 'Phương tiện',
  anyone: 'Đăng cho mọi người',
  dismiss: 'Đóng',
  modalTitle: 'Tạo bài đăng',
  commentControl: 'Ai có thể bình luận',
  posted: 'Đã đăng bài.',
  viewPost: 'Xem bài đăng',
  scheduled: 'Đã lên lịch bài đăng.',
  viewScheduled: 'Xem các bài đã lên lịch',
  failed: 'Đã xảy ra lỗi. Hãy thử lại.',
  discardTitle: 'Lưu bài đăng này làm bản nháp?',
  discardText: 'Bài bạn đang viết sẽ ở đây khi bạn quay lại.',
  discard: 'Bỏ',
  saveDraft: 'Lưu bản nháp',
  you: 'Bạn',
  impressions: 'lượt hiển thị',
  viewAnalytics: 'Xem phân tích',
  more: 'thêm',
  like: 'Thích',
  comment: 'Bình luận',
  repost: 'Đăng lại',
  menu: 'Mở menu cho bài đăng của',
  messaging: 'Tin nhắn',
  message: 'Viết tin nhắn…',
  send: 'Gửi',
  photo: 'Ảnh',
  video: 'Video',
}

/** What the practice page says in each language. Nearly none of it is checked against the real site: code under test must not depend on it. */
export const WORDS: Readonly<Record<Language, Words>> = { en, de, pl, he, vi }
