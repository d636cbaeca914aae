import type { Language } from './language.ts';

/** What the menu says where it makes trackers other than samples. */
interface NewMenuTexts {
  readonly title: string;
  readonly questions: string;
  /** `{name}` is a blank tracker. */
  readonly blank: string;
  readonly fromTable: string;
  readonly table: string;
  readonly tableMade: string;
  readonly none: string;
  readonly departments: string;
  readonly departmentsAsk: string;
  readonly departmentsMade: string;
}

/** The same in every language. */
export const NEW_MENU_TEXTS: Readonly<Record<Language, NewMenuTexts>> = {
  ja: {
    title: '新しい表を作る',
    questions: '質問に答えて作る',
    blank: '「{name}」を作ります。新しいシートが増えます。いまあるシートは変わりません。',
    fromTable: '手元の表から作る',
    table:
      '「{sheet}」の{rows}行から、KPIの表を作ります。この表は変わりません。式の実績は、つないだままにします。\n\n名前:{name}\n実績:{actual}\n目標値:{target}\n基準値:{baseline}\n単位:{unit}\n担当:{owner}',
    tableMade:
      '{rows}個のKPIができました。元の表とつながる実績は{linked}個、見直すところは{remarks}件です。\n\n{lines}',
    none: 'なし',
    departments: 'ほかの部門の表をまとめる',
    departmentsAsk: 'シート「部門まとめ」を足します。いまあるシートは変わりません。',
    departmentsMade: '「{name}」の白い列に、ほかのファイルのURLを貼ります。',
  },
  en: {
    title: 'Make a new tracker',
    questions: 'Answer questions',
    blank: '"{name}" will be made in new sheets. Your sheets stay as they are.',
    fromTable: 'From my own table',
    table:
      'A KPI tracker will be made from {rows} rows of "{sheet}". That table stays as it is. Actuals that are formulas stay live.\n\nName: {name}\nActual: {actual}\nTarget: {target}\nBaseline: {baseline}\nUnit: {unit}\nOwner: {owner}',
    tableMade: '{rows} KPIs made. Actuals that follow your table: {linked}. To check: {remarks}.\n\n{lines}',
    none: 'none',
    departments: "Combine other departments' trackers",
    departmentsAsk: 'The sheet "Departments" will be added. Your sheets stay as they are.',
    departmentsMade: 'Paste the addresses of other files into the white column of "{name}".',
  },
};
