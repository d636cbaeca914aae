import { anyOf, wordSet } from './word-set.ts';

/*
 * Small lexicons, sorted. A word is here because a guide names it or because the development statements need it;
 * words that are fine in a good text as often as in a bad one are left out on purpose.
 */

/** Verbs that are vague when nothing but a general noun follows. */
export const VAGUE_VERBS = wordSet(
  'accelerate advance boost build cut develop drive elevate enhance ensure expand grow hire improve increase leverage lower maximise maximize optimise optimize promote raise reduce scale streamline strengthen support upgrade',
);

/** Keeping on: nothing will be different. */
export const STANDSTILL = /^(?:continue|maintain)\b|^keep .*\b(?:going|happy|running|up)$/;

/** Being, getting or making more of something, nobody knows what. */
export const BEING_BETTER = /^(?:be|get|make) (?:an? )?(?:better|good|great|more)\b/;

/** Verbs of effort: they say that work is done, not what for. */
export const EFFORT_VERBS = wordSet('do strive try work');

/** Verbs that start or do something. On their own they are tasks, whatever comes of them. */
export const ACTIVITY_VERBS = wordSet(
  'add analyse analyze arrange assess attend automate begin brainstorm call collect complete conduct contact coordinate create define deliver deploy design develop discuss do document draft email evaluate explore finalise finalize finish gather hire hold host identify implement install interview introduce investigate launch meet migrate monitor organise organize perform plan post prepare present produce promote publish recruit redesign refactor release renegotiate replace research revamp review rewrite roll rollout run schedule send set setup ship speak start support survey switch talk test train update upgrade use visit work write',
);

/** Activities that are tasks even as an objective. Launching or building something may well be one. */
export const TASK_VERBS = wordSet(
  'attend call complete conduct email finalise finalize finish hire hold integrate interview migrate organise organize post prepare publish recruit review schedule send survey update write',
);

/** A verb of what happens: the word before it is a noun, whatever it may be elsewhere ("email list grows"). */
export const HAPPENS = /^\w+ .*\b(?:come|drop|fall|go|grow|increase|reache|rise|stay)s\b/;

/** "Lead generation": a lead is somebody here, nothing is led. */
export const LEAD_AS_NOUN = /^lead \w+(?:ing|ion|ity)$/;

/** Working with people: counting it counts effort, not results. */
export const CONTACT_VERBS = wordSet('attend call contact email meet shadow speak talk visit');

/** Verbs that say where things go. With the sets above they make up the verbs known to start a goal. */
export const CHANGE_VERBS = wordSet(
  'achieve acquire attract be beat become bring broaden capture change close connect continue convert cross cultivate deepen deflect delight demonstrate differentiate double earn eliminate embed empower enable encourage engage enter establish exceed excite extend foster found free gain generate get give halve help hit inspire integrate keep land lead let lift maintain make master minimise minimize modernise modernize move nurture obtain offer open outperform own penetrate position power prevent prove provide quadruple reach rebuild redefine refine reimagine reinvent remove resolve restore retain revive save secure sell serve shape share shift shorten show simplify solve speed spread stabilise stabilize stand stop sustain take tell transform triple turn understand unify unite unlock up-sell upsell win',
);

/** Nouns (and the adjectives that change nothing) so general that a vague verb before them says nothing. */
export const GENERAL_WORDS = wordSet(
  'activities better brand business churn communication company cost costs culture customer customers effectiveness efficiency everything excellent experience good great growth happy internal margin margins marketing more motivation new online operations organisation organization overall partnerships people performance presence processes product productivity products profit profitability profits quality results retention revenue revenues sales satisfaction security service services staff strong success support synergies systems talent teamwork things users work workflow year',
);

/** Words that carry nothing of their own. */
export const FILLERS = wordSet(
  'a across after again all also an and are as at be been by during each every for from further has have his how if in into is it its just me more most much my of off on or our out over per really some than that the their them then there these this those through to up us very via was we what when which while who will with within without your',
);

/** Words that make an objective worth more than its figure. */
export const QUALITY =
  /\b(?:amazing|beloved|best|become|delight\w*|effortless|exceptional|first-class|go-to|leader\w*|leading|love\w*|most|no\.? ?1|number one|outstanding|proud|prove|so that|so|that|top|trusted|unrivalled|unrivaled|without|world|world-class|\w{3,}iest|(?:fast|great|strong|high|low|smart|clear|quick|safe)est)\b|#1/;

/** Things nobody can count: a percentage of them has no start and no end. */
export const UNCOUNTABLE = new RegExp(
  `\\b${anyOf('agility awareness branding collaboration communication culture efficiency engagement happiness knowledge marketing morale performance presence productivity quality recognition reputation satisfaction seo synergy teamwork transparency usability visibility')}\\b`,
);

/** What makes an uncountable thing countable after all. */
export const COUNTABLE = new RegExp(
  `\\b${anyOf('amount arr average bookings clicks cost costs count customers deals downloads hours index leads mentions mql mqls mrr number orders pipeline points rating ratio responses revenue sales score scores sessions share signups spend subscribers survey tickets time traffic users views visitors visits volume')}\\b`,
);

/** Ends of things that have a level: rates, scores, sums of money. */
export const LEVEL = new RegExp(
  `\\b${anyOf('awareness churn cost costs margin margins pipeline productivity profit rate rates ratio recognition retention revenue sales satisfaction score scores share shares time turnover value')}$`,
);

/** Ends of things that are counted. */
export const AMOUNT = new RegExp(
  `\\b${anyOf('bookings clicks customers downloads enquiries followers inquiries leads members mentions mqls orders referrals sessions signups subscribers tickets traffic users views visitors visits')}$`,
);

/** Measures that are shares themselves: a change of them in percent can mean points. */
export const SHARES = new RegExp(
  `\\b${anyOf('churn conversion ctr cvr margin margins rate rates ratio share')}\\b`,
);

/** A comparison that makes a relative change clear. */
export const COMPARISON =
  /\b(?:compared|last year|over year|percentage points?|points|pp|previous|prior|versus|vs|yoy)\b/;

/** Numbers in words, and words that say "all of them". */
export const NUMBER_WORDS =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|hundred|thousand|dozen|double|triple|quadruple|halve|halved|doubled|tripled|half|twice|zero|tenfold)\b|^(?:eliminate|no)\b/;

/** Multiples in words. */
export const MULTIPLE = /\b(?:double|halve|quadruple|triple)\b/;

/** Results that are there or not, with or without a date. */
export const RESULTS = new RegExp(
  `\\b${anyOf('accreditation accredited approval approved award awarded break-even breakeven certificate certification certified compliance compliant granted issued licence license obtained passed patent profitable shortlisted signed')}\\b|\\b(?:sell|sells|sold)[ -]out\\b`,
);

/** Something brought into a state ("data migrated", "contract won"), not as the first word. */
export const DONE =
  /^\S+ .*\b(?:\w{3,}[^e]ed|sent|built|won|sold|held|made|done|taught|live|in place|in use)\b/;

/** Answering cases. */
export const HANDLING =
  /\b(?:answer\w*|clos\w+|handl\w+|process\w*|repl(?:y|ies|ied)|resolv\w+|respon\w+|ship\w*|solv\w+|acknowledg\w+|fulfil\w*)\b/;

/** Measures that look good with nothing behind them. Source: domain section 4, vanity-metric. */
export const VANITY = /\b(?:page ?views?|pvs?|likes?|followers?|impressions?|reach|video views|fans)\b/;

/** Ways down. */
export const DOWN =
  /\b(?:cut|decreas\w+|halv\w+|lower\w*|minimi[sz]\w+|reduc\w+|shorten\w*|less|fewer|down)\b/;
