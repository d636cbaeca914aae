/** The languages of the page. */
export type PageLanguage = 'ja' | 'en';

/** A text in both languages. */
export type Both = Readonly<Record<PageLanguage, string>>;

/** What the page itself says; everything else comes from the add-on or the grid. */
export interface PageWords {
  readonly title: string;
  readonly extensions: string;
  readonly error: string;
  readonly failed: string;
  readonly close: string;
  readonly ok: string;
  /** How the browser's own question box, which knows only OK and Cancel, stands for yes and no. */
  readonly okMeansYes: string;
  readonly oneMeansYes: string;
  readonly chart: string;
}

const WORDS: Readonly<Record<PageLanguage, PageWords>> = {
  ja: {
    title: 'マーケティングKPI',
    extensions: '拡張機能',
    error: 'エラー',
    failed: '最後まで実行できませんでした',
    close: '閉じる',
    ok: 'OK',
    okMeansYes: 'OK = はい、キャンセル = いいえ',
    oneMeansYes: '1 = はい、2 = いいえ',
    chart: 'グラフ',
  },
  en: {
    title: 'Marketing KPIs',
    extensions: 'Extensions',
    error: 'Error',
    failed: 'This did not run to the end',
    close: 'Close',
    ok: 'OK',
    okMeansYes: 'OK = yes, Cancel = no',
    oneMeansYes: '1 = yes, 2 = no',
    chart: 'Chart',
  },
};

/** The words of a language. */
export const wordsOf = (language: PageLanguage): PageWords => WORDS[language];
