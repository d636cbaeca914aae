/**
 * The usual spellings of a deadline or period, Japanese first. They are found before any figure is, so that 2026年
 * and Q2 are never taken for targets. A duration such as 24時間以内 or "within 4 hours" is no deadline but a figure.
 */
const SPELLINGS = [
  // 2026年3月末, 2026年度中, 令和8年9月30日
  '(?:(?:20|19)\\d\\d|令和\\d+|r\\d)年度?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:上旬|中旬|下旬|末)?',
  // 2026/9, 2026-09-30
  '(?:\\b(?:by|before|until|in)\\s)?20\\d\\d[/.-]\\d{1,2}(?:[/.-]\\d{1,2})?',
  // 3月末, 9月30日, 10月中; not 月1,000件
  '\\d{1,2}月(?:\\d{1,2}日|上旬|中旬|下旬|末)?(?![\\d])',
  // 第3四半期, 3Q, Q2, FY26, H1
  '第[1-4一二三四]四半期',
  '\\b[1-4]q\\b',
  '\\bq[1-4](?:\\s?(?:20)?\\d\\d\\b)?',
  '\\bh[12]\\b(?:\\s?20\\d\\d)?',
  "\\bfy\\s?'?\\d{2,4}\\b",
  // 今期中, 来年度, 今四半期, 年度末, 期末, 上半期
  '(?:今|来|当|本|翌)(?:期|月|年度?|四半期|週)(?:中|末|内)?',
  '(?:年度|四半期|半期|年|期|月|週)(?:末|内)',
  '[上下]半?期(?:中|末)?',
  '(?:春|夏|秋|冬)(?:まで|に(?=は))',
  // 3か月で, 半年以内に, 6週間後
  '(?:\\d+|[一二三四五六半])(?:か月|ヶ月|カ月|ヵ月|ケ月|箇月|週間|年)(?:以内|間?で|後)',
  // EOY, by year-end, by the end of the quarter, this quarter, in the next six months
  '\\beo[yqm]\\b',
  '\\b(?:by|before|until|till|in|at|within|for|on)?\\s?(?:the\\s)?(?:end|close|start|middle|mid)[ -]?(?:of|-)?\\s?(?:the |this |next )?(?:fiscal |calendar )?(?:year|quarter|month|week|q[1-4]|h[12])\\b',
  '\\b(?:year|quarter|month)[- ]end\\b',
  '\\b(?:in |by |during |within )?(?:this|next|the next|the coming|the current|each|per) (?:fiscal )?(?:year|quarter|month|half)\\b(?!ly)',
  '\\b(?:in|within) (?:the next )?(?:\\d+|two|three|four|six|nine|twelve) (?:weeks|months|quarters|years)\\b',
  // 30 June, June 30, by May, end of September 2026; "may" and "march" only with a date or a preposition
  '(?:\\b(?:by|before|until|in|from|end of|the end of|by the end of)\\s)?(?:\\b\\d{1,2}(?:st|nd|rd|th)?\\s)?\\b(?:january|february|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept|oct|nov)\\b\\.?(?:\\s\\d{1,2}(?:st|nd|rd|th)?\\b)?(?:,?\\s20\\d\\d)?',
  '(?:\\b(?:by|before|until|in|end of)\\s|\\d{1,2}(?:st|nd|rd|th)?\\s)(?:march|may|mar|sep|dec)\\b(?:\\s\\d{1,2}\\b)?(?:,?\\s20\\d\\d)?',
  '\\b(?:march|may|mar|sep|dec)\\s(?:\\d{1,2}(?:st|nd|rd|th)?\\b)(?:,?\\s20\\d\\d)?',
  // by 2027, until 2030
  '\\b(?:by|before|until|in|for|of|during)\\s20\\d\\d\\b',
];
const DEADLINE = new RegExp(`(?:${SPELLINGS.join('|')})(?:までに?|までの)?`, 'g');

/** A text with its deadlines taken out. */
export interface WithoutDeadline {
  readonly rest: string;
  /** The first deadline as written, `null` when there is none. */
  readonly deadline: string | null;
}

/** Which deadline does a plain text name, and what does it say besides? */
export function withoutDeadline(plain: string): WithoutDeadline {
  const found = plain.match(DEADLINE);
  if (found === null) return { rest: plain, deadline: null };
  const rest = plain
    .replace(DEADLINE, ' ')
    .replace(/\(\s*\)|\b(?:at|before|by|during|for|in|of|on|till|until|within)\s*$/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[にのはで、,\s]+|[,、\s]+$/g, '');
  return { rest, deadline: found[0]!.trim() };
}
