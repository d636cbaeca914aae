/** What samples are called, what was made and what went wrong, Japanese: for dialogs and sidebar. */
export const outcomes = {
  samples: {
    'beauty-brand': { name: '美容ブランド', about: 'OKR・KPI・定性目標' },
    'b2b-funnel': { name: 'B2Bのファネル', about: '売上から必要な数を逆算' },
    cascade: { name: '会社から担当まで', about: '目標を上から下へつなぐ' },
    'kpi-catalogue': { name: 'KPIの見本帳', about: '段階ごとのKPI 16個' },
    'marketing-okrs': { name: 'マーケティングのOKR', about: '目標と成果指標だけの表' },
    roles: { name: '役割ごとの目標', about: '営業とWebマーケティング' },
  },
  renamed: '「{wished}」はもうあるので、「{name}」という名前で作りました。',
  skipped: {
    charts: 'グラフはここでは作れませんでした。同じ数字が表にあります。',
    groups: '列のグループはここでは作れませんでした。列はそのまま見えます。',
  },
  failures: {
    locked: {
      headline: 'ほかの人が書き込んでいます',
      sentence: '何も変えていません。少し待って、もう一度押してください。',
    },
    not_drawn: {
      headline: '表を作れませんでした',
      sentence: '途中のシートは取り除き、元のとおりに戻しました。もう一度作ってください。',
    },
    left_over: {
      headline: '途中のシートが残っています',
      sentence:
        '取り除けませんでした。ほかのシートは変わっていません。次のシートを手で消してください:{detail}',
    },
    not_written: {
      headline: '書き込めませんでした',
      sentence: '元のとおりに戻しました。もう一度試してください。',
    },
    not_read: {
      headline: 'ファイルを読めませんでした',
      sentence: '何も変えていません。少し待って、もう一度試してください。',
    },
    sheet_gone: {
      headline: '「{name}」のシートが見つかりません',
      sentence: '消されたか、別のファイルに移されています。変更履歴から戻せます。',
    },
    no_permission: {
      headline: 'このファイルは見るだけの権限です',
      sentence: '何も変えていません。所有者に「編集者」にしてもらってください。',
    },
    protected: {
      headline: '保護されたセルがあります',
      sentence: '書き込めませんでした。保護した人に頼むか、別の範囲を選んでください。',
    },
    no_table: {
      headline: '表が見つかりません',
      sentence: '見出しのある表の中のセルを1つ選んで、もう一度押してください。',
    },
    columns_unclear: {
      headline: '列が決まりません',
      sentence: '列の文字を B,C のように入力してください。何も変えていません。',
    },
    same_column: {
      headline: '同じ列が2回選ばれています',
      sentence: '実績、目標値、基準値、向きには、別々の列を選んでください。',
    },
    table_changed: {
      headline: '表が変わりました',
      sentence: '何も変えていません。読み直してください。手元の表では、先に表の中のセルを選びます。',
    },
    lights_missing: {
      headline: '信号の列が見つかりません',
      sentence: '信号を付けた表の中のセルを1つ選んで、もう一度押してください。',
    },
    column_gone: {
      headline: '「{title}」の列が見つかりません',
      sentence:
        '列が消されたか、見出しが変わっています。表の列は「修復する」で戻せます。信号は、列を選びなおしてください。',
    },
    no_goal_row: {
      headline: '書き込む行が決まりません',
      sentence: '何も変えていません。KPIのシートで、目標を書く行のセルを1つ選んで、もう一度押してください。',
    },
    day_ahead: {
      headline: '{date}は、まだ先の日です',
      sentence: '何も変えていません。今日({today})までの日付を選んでください。',
    },
    as_of_ahead: {
      headline: '基準日の{date}は、まだ先の日です',
      sentence:
        '何も変えていません。値は基準日の日付で記録します。設定の基準日を、今日({today})までの日に直してください。',
    },
    row_gone: {
      headline: '「{name}」の行が見つかりません',
      sentence: '何も変えていません。行を消した人に確かめてください。',
    },
    formula_kept: {
      headline: '「{name}」に式が入っています',
      sentence: '式はそのまま残しました。数字に変えてよければ、セルを空にしてからもう一度押してください。',
    },
    no_funnel: {
      headline: 'ファネルのシートがありません',
      sentence: 'ファネルのある見本から表を作ると、ここで逆算できます。',
    },
    cell_filled: {
      headline: '{cell}は空ではありません',
      sentence: '何も変えていません。戻って空のセルを選ぶか、置きかえてください。',
    },
    no_formula: {
      headline: '数式が選ばれていません',
      sentence: '何も変えていません。数式のあるセルを選んで、もう一度押してください。',
    },
    no_tracker: {
      headline: 'このファイルには、まだ表がありません',
      sentence: 'まず、見本か手元の表から作ってください。',
    },
    newer_tracker: {
      headline: 'この表は、新しい版のShirubeで作られています',
      sentence: '何も変えていません。ページを読み直すと新しい版になります。それまでは見るだけです。',
    },
    twin_sheets: {
      headline: '同じシートが2枚あります',
      sentence:
        '何も変えていません。複製されたシートがあります:{names}。写しを消すか、隠れた1行目を空にしてください。',
    },
    nothing_to_undo: {
      headline: '元に戻せる入力がありません',
      sentence:
        '何も変えていません。元に戻せるのは、最後の記録か、目標・ファネル・設定の最後の書きかえです。',
    },
    not_confirmed: {
      headline: '入力がちがいます',
      sentence: '何も消していません。消すときは「消す」と入力してください。',
    },
    half_removed: {
      headline: '途中で止まりました',
      sentence: '消したシート:{names}。残ったシート:{left}。もう一度取り除くと、残りも消えます。',
    },
    unknown: {
      headline: 'うまくいきませんでした',
      sentence: '表は変わっていません。もう一度試し、続くときは詳細を送ってください。',
    },
    several_accounts: {
      headline: 'アカウントを確認できませんでした',
      sentence: '2つ以上のGoogleアカウントにログインしていると起こります。表の中身は変わっていません。',
    },
    offline: {
      headline: 'つながりません',
      sentence: '入力はこの画面に残っています。通信を確かめて、もう一度押してください。',
    },
  },
};
