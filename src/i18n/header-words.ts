import type { Language } from './language.ts';

/*
 * What a column of a goal table may be called, by column id. The first word of each list is the heading the trackers
 * use; the others are what people write in tables of their own. Where two columns could share a word, the one that is
 * needed more often has it.
 */
type Words = Readonly<Record<Language, readonly string[]>>;

const words = (ja: string, en: string): Words => ({ ja: ja.split('|'), en: en.split('|') });

/** Heading words of every tracker column in both languages. Source: look, columns. */
export const HEADER_WORDS = {
  actual: words(
    '実績|実績値|現在値|現状|現状値|いまの値|実測|達成値',
    'Actual|Actuals|Current|Current value|Now|Result',
  ),
  age: words('経過日数', 'Age (days)|Age'),
  bar: words('進み具合', 'Progress bar'),
  baseline: words(
    '基準値|基準|開始値|初期値|スタート値|前年実績',
    'Baseline|Start value|Starting value|Base',
  ),
  cadence: words('測る頻度|頻度|更新頻度|測定頻度|周期', 'Cadence|Frequency|Interval'),
  child_score: words('下位スコア', 'Child score'),
  class: words('先行・遅行|先行/遅行|先行遅行|指標の種類', 'Class|Leading/lagging|Leading or lagging'),
  confidence: words('自信|自信度|確信度', 'Confidence'),
  days: words('残り日数', 'Days left'),
  definition: words('定義|説明|計算方法|計算式', 'Definition|Description|Formula'),
  department: words('部門|部署|チーム|組織', 'Department|Team|Division'),
  direction: words('向き|方向|増減', 'Direction|Better'),
  done: words('完了日|完了', 'Done on|Done|Completed'),
  due: words('期限|締切|締め切り|期日|納期', 'Due|Due date|Deadline'),
  elapsed: words('経過率|経過', 'Elapsed'),
  end: words('終了日|終了|期間終了', 'End|End date|Finish'),
  evidence: words('目標の根拠|根拠|設定根拠|目標根拠', 'Evidence|Rationale|Reason|Why this target'),
  expected: words('今あるべき値|あるべき値|期待値', 'Expected now|Expected'),
  family: words('分野', 'Family|Area'),
  fresh_state: words('鮮度番号', 'Fresh no.'),
  freshness: words('鮮度|更新状況', 'Freshness'),
  goal: words('対象', 'Goal'),
  goal_id: words('対象ID', 'Goal ID'),
  goal_light: words('対象の信号', 'Goal light'),
  goal_state: words('対象の状態番号', 'Goal state'),
  grade: words('着地の評価|評価', 'Landing grade|Grade'),
  id: words('ID|番号|No', 'ID|No.|Number'),
  kind: words('種別|集計', 'Kind|Measure kind'),
  kr_count: words('KRの数', 'KRs'),
  landing: words('着地見込み|着地|見込み|着地予測', 'Landing|Projected|Forecast'),
  latest: words('最新', 'Latest'),
  layer: words('区分', 'Layer'),
  level: words('階層|レベル', 'Level'),
  light: words('信号|信号 / Status|信号機|ステータス', 'Light|RAG|Traffic light'),
  margin: words('誤差 ±|誤差', 'Margin ±|Margin of error'),
  measured: words('測定日', 'Measured on'),
  memo: words('メモ|備考', 'Note|Notes|Comment|Comments|Memo'),
  method: words('まとめ方|集計方法', 'Method'),
  misses: words('連続未達|未達回数|連続未達回数', 'Misses|Missed in a row'),
  n: words('回答数', 'Answers|n'),
  name: words(
    '指標|KPI|KPI名|指標名|項目|名前|名称|目標・成果指標|目標|成果指標|定性目標|アクション|KGI',
    'KPI|Name|Metric|Indicator|Measure|Item|Objective or key result|Objective|Key result|Qualitative goal|Action',
  ),
  needed: words('1期あたり必要|必要数', 'Needed per period|Needed'),
  next: words(
    '次の一手|次のアクション|対策|ネクストアクション|打ち手',
    'Next step|Next steps|Next action|Countermeasure',
  ),
  owner: words('担当|担当者|責任者|オーナー|だれが|誰が', 'Owner|Responsible|Person|Assignee|Who measures'),
  pace: words('ペース', 'Pace'),
  parent: words('つながる先|親の目標|親|上位目標|親指標|上位指標', 'Parent|Parent goal|Linked to|Supports'),
  period: words('期', 'Period'),
  periods_left: words('残り期数', 'Periods left'),
  progress: words('達成率|進捗率|進捗', 'Progress|Achievement|% complete'),
  proxy: words('代理指標', 'Proxy'),
  remark: words('自動メモ', 'Remark'),
  rollup: words('まとめ方(スコア)', 'Roll-up|Rollup'),
  row_id: words('行ID', 'Row'),
  score: words('スコア|得点', 'Score'),
  source: words('入口', 'Source'),
  stage: words('段階|ステージ|ファネル|フェーズ', 'Stage|Funnel stage|Phase'),
  start: words('開始日|開始|期間開始', 'Start|Start date|Begin'),
  state: words('状態番号', 'State'),
  status: words('状態|状況', 'Status'),
  target: words('目標値|目標数値|ターゲット|計画|計画値|予算', 'Target|Target value|Goal value|Plan|Budget'),
  time: words('日時', 'Time|Timestamp'),
  tolerance: words('許容幅|許容差', 'Tolerance'),
  tool: words('測り方|測定方法|計測ツール|ツール|何で', 'Measured with|Tool|Data source|How measured'),
  type: words('OKRの区分|タイプ', 'Type'),
  typed: words('手入力の値', 'Typed value'),
  unit: words('単位', 'Unit|Units'),
  updated: words('更新日|最終更新|最終更新日', 'Updated|Last update|Last updated'),
  value: words('値|実測値', 'Value|Measured'),
  verdict: words('ことばの判定', 'Verdict in words|Verdict'),
  weight: words('重み|ウェイト|比重', 'Weight'),
  when: words('測る日|測定タイミング|いつ', 'Measured when|When'),
  who: words('記入者', 'Who'),
  why: words('原因|原因・気づき|理由|要因', 'Why|Cause|Root cause'),
} as const satisfies Readonly<Record<string, Words>>;

/** Id of a tracker column, as in look/columns. */
export type HeaderId = keyof typeof HEADER_WORDS;
