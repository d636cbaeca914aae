import { anyOf } from './word-set.ts';

/*
 * Small lexicons, grouped by meaning. Japanese has no spaces, so they are patterns; a word is here because a guide
 * names it or because the development statements need it.
 */

/** Words of change that say nothing alone: 強化, 推進, 最適化, 向上 and their kin, as noun or as verb stem. */
export const VAGUE = anyOf(
  '強化 推進 最適化 向上 改善 効率化 活性化 促進 徹底 充実 拡充 拡大 底上げ 改革 アップ 削減 育成 上げ あげ 伸ば 増や 高め 減ら 下げ 良く よく 図 活用 進め 取り組 力を入れ 注力',
);

/** Words that promise more of something without saying what; vague after any noun. */
export const EMPTY = anyOf('強化 推進 最適化 徹底 充実 促進 活性化');

/** Effort and keeping on: nothing will be different. */
export const EFFORT = anyOf('頑張 がんば 努力 努め 心がけ 意識 遂行 継続 一生懸命 全力 精一杯');

/** Starting or doing something; a result is not in the word. */
export const ACTIVITY = anyOf(
  '実施 開催 作成 制作 作る 作り つくる 導入 公開 リリース ローンチ 立ち上げ 開始 検討 調査 分析 出展 参加 運用 更新 投稿 配信 発信 執筆 書く 話す 会う 連絡 電話 訪問 面談 商談 打ち合わせ 打合せ 会議 準備 企画 設計 構築 整備 見直 リニューアル 改修 出稿 募集 フォロー 行う 行なう 開く 始め 進め 取り組 力を入れ 注力 ヒアリング 研修 棚卸 共有 検証 開発',
);

/** Activities that are tasks even as an objective. */
export const TASK = anyOf(
  '実施 開催 作成 配信 出展 投稿 更新 参加 行う 行なう 執筆 書く 出稿 連絡 訪問 電話 ヒアリング',
);

/** Meeting people: counting it counts effort, not results. */
export const CONTACT =
  /(?:と|に)(?:会う|会い|会って|話す|話し|面会)|(?:に|へ)(?:電話|連絡)(?:する|します)?$|に参加(?:する)?$|(?:社|先)(?:を|に|へ)?(?:訪問|架電)/;

/** Nouns so general that a vague verb after them says nothing. */
export const GENERAL = new RegExp(
  `^${anyOf(
    '売上 売り上げ 売上高 利益 収益 収益性 業績 成績 営業成績 数字 業務 業務改善 営業 営業力 営業活動 組織力 組織 品質 生産性 効率 マーケティング dx コスト 経費 費用 採用 採用活動 人材 人材育成 チームワーク コミュニケーション モチベーション サービス 会社 事業 既存業務 仕事 顧客対応 お客様対応 sns 情報共有 情報発信 広報 集客 販促 新規開拓 新規顧客 顧客 顧客数 連携 成長 働き方 働き方改革 意識 スキル 能力 システム ツール 解約 離職',
  )}$`,
);

/** General things that are merely brought in: a tool is no direction. */
export const TOOLS = /^(?:新しい|新)?(?:システム|ツール|ソフト|サービス)を(?:導入|構築)/;

/** Nouns of change that carry a direction when something stands before them with の. */
export const DIRECTED_NOUNS = new RegExp(
  `[のな].*${anyOf('確立 創出 実現 転換 脱却 定着 変革 浸透 克服 解消 進出 刷新 構築 確保 再生 復活 両立 醸成 加速 形成 創造 獲得')}$`,
);

/** Words that make an objective worth more than its figure. */
export const QUALITY = new RegExp(
  anyOf(
    '最も 最高 最大 最先端 一番 no\\.?1 ナンバーワン トップ 世界 日本 地域 業界 をリード される され 選ばれ 愛され 誇 驚 喜 わくわく ワクワク 文化 創業 圧倒 劇的 革新 安心 理想 ような 仕組み だれもが 誰もが ずっと 柱',
  ),
);

/** Things nobody can count: a percentage of them has no start and no end. */
export const UNCOUNTABLE = new RegExp(
  anyOf(
    'seo 生産性 効率 認知 知名度 ブランド 品質 満足度 マーケティング 営業力 スキル モチベーション エンゲージメント sns 広報 集客 チームワーク コミュニケーション 業務 組織力 人材 サービス ux',
  ),
);

/** What makes an uncountable thing countable after all. */
export const COUNTABLE =
  /(?:^|[^効能])率|数|件|額|単価|時間|日数|スコア|得点|指数|売上|流入|コスト|費用|利益|セッション|人|回|工数|在庫|検索/;

/** Ends of things that have a level: rates, scores, sums of money. */
export const LEVEL =
  /[率度額価]$|(?:売上高?|売り上げ|月商|年商|粗?利益|シェア|スコア|コスト|費用?|単価|時間|点|順位|生産性|認知|cvr|ctr|cpa|cac|nps|ltv)$/;

/** Ends of things that are counted. */
export const AMOUNT =
  /[数客者]$|(?:件数|フォロワー|リード|会員|顧客|お客様|来店|訪問|問い合わせ|注文|受注|商談|掲載|流入|登録|購入|紹介|口コミ|レビュー|mql|sql)$/;

/** Measures that are shares themselves: a change of them in percent can mean points. */
export const SHARES = /(?:^|[^効能])率|シェア|割合|レート|cvr|ctr/;

/** A comparison that makes a relative change clear. */
export const COMPARISON = /前年|昨年|前期|前月|前四半期|昨対|対比|同期|ポイント|pt/;

/** Figures without digits. 一人ひとり, 唯一, 一番 are none. */
export const NUMBER_WORDS =
  /[二三四五六七八九十百千](?:つ|社|件|人|名|本|回|店|割|倍|円|万|億|千|百|個|冊|品|都市|[かカヶ]国)|半減|倍増|半分|半数|過半|ゼロ(?!から)|全(?:員|店|件|従業員|社員|営業|顧客|拠点)|(?:すべて|全て)の.*(?:完了|できる|した)/;

/** Results that are there or not. */
export const RESULTS =
  /取得|認証|認定|締結|合格|修了|受賞|承認|採択|上場|黒字化|完了|特許|内定|掲載され|表彰|受注した|開業|移転|完売|通過/;

/** The first of its kind, which is there or not once it has a date. */
export const FIRST = /(?:最初|初めて?)の|第[1一]号/;

/** Better than it was, nobody knows how. */
export const BEING_BETTER = new RegExp(
  `^(?:今|今まで|これまで|従来|去年|昨年|前年|前期)より(?:も|もっと|さらに)?${VAGUE}`,
);

/** Multiples in words. */
export const MULTIPLE = /倍増|半減/;

/** Something that has been done, as the end of the text. */
export const DONE = /(?:した|できた|された|済み|できる|済)$/;

/** Answering cases within a time. */
export const HANDLING = /回答|返信|返答|対応|応答|解決|処理|返事|初動|発送|出荷/;

/** Measures that look good with nothing behind them. Source: domain section 4, vanity-metric. */
export const VANITY =
  /いいね!?数?|ページビュー数?|pv数?|フォロワー数?|インプレッション数?|表示回数|リーチ数?|再生回数/;

/** Ways down. */
export const DOWN = /減|下げ|短縮|低減|低下|抑え|縮小|半減|なくす|ゼロ/;

/** Words of change: something will be different. */
export const CHANGE =
  /増|減|上げ|下げ|高め|伸ば|広げ|縮|向上|改善|強化|拡大|達成|獲得|実現|確立|なる|する|つくる|作る|築|変え|変わ|育て|届け|取り戻|→|から.*(?:に|へ)/;
