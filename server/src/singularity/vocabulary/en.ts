/** Grammatical words: they say nothing by themselves, and count neither for nor against a sentence. Separated by spaces. */
export const FUNCTION_WORDS_EN = `
a about above across after again all almost along already also although always am among an and another any anyone anything are around as at away
be because been before behind being below between both but by can cannot could did do does doing done down during each either else enough even ever every
everyone everything few for from further had has have having he her here him his how i if in into is it its itself just let like many may me might more
most much must my neither never no none nor not nothing now of off often on once one only onto or other others our ourselves out over own per perhaps
rather same she should since so some someone something soon still such than that the their them themselves then there these they this those through
throughout thus to together too toward towards under until up upon us very was we well were what when where whether which while who whom whose why will with
within without would yes yet you your yours yourself
`;

/**
 * Words at home in any programme, whatever it teaches: what remains when only they are said could be anybody's. Written by
 * hand, by what they are about; any inflection is met (`words.ts`). A word that may be a trade's own is left out.
 */
export const COMMON_WORDS_EN: readonly string[] = [
  // The course and its parts
  `course courses training programme program session sessions class workshop workshops module modules unit units lesson lessons journey path pathway
  step steps stage stages phase day days week weeks month months year years hour hours time moment introduction conclusion overview summary wrap-up review content contents topic topics theme themes
  concept concepts fundamentals essentials basics foundation foundations key core framework format formats structure structured schedule pace start end beginning finish coaching mentoring support follow-up`,
  // Those who take part
  `participant participants learner learners student students trainee trainees attendee attendees people person individual individuals individually group groups team teams small peer peers pair pairs
  professional professionals trainer trainers instructor instructors teacher teachers facilitator facilitators tutor tutors mentor mentors coach coaches expert experts expertise specialist specialists experienced qualified certified passionate dedicated
  community network level levels beginner beginners advanced intermediate audience background`,
  // Methods and means
  `method methods methodology approach approaches technique techniques tool tools toolkit resource resources material materials handout handouts document documents workbook guide guides slides video videos online digital platform e-learning elearning distance remote live virtual classroom room
  theory theories theoretical practice practices practical practically practise exercise exercises example examples demonstration demonstrations case cases study studies scenario scenarios simulation simulations role play plays game games fun interactive interaction engaging hands participatory active actively activity activities experiential experience experiences experiment
  real life world concrete everyday daily field operational discussion discussions debate share sharing exchange exchanges ideas question questions answer answers feedback debrief debriefing reflection reflections brainstorming work works collaborative collaboration cooperation listening trust respect friendly supportive safe environment climate regular regularly provided available access accessible unlimited download downloadable printable`,
  // Assessment
  `assessment assessments assess evaluation evaluations evaluate test tests quiz quizzes questionnaire questionnaires self-assessment continuous ongoing final formative progress progression result results objective objectives goal goals outcome outcomes achieve achievement measure criteria grid certificate oral written personal personalised personalized action plan plans improvement improve`,
  // What it promises
  `skill skills knowledge know-how ability abilities capability capabilities competence competences competency competencies potential talent talents attitude attitudes behaviour behaviours behavior habits confidence confident confidently autonomy independent independently performance performing efficiency efficient efficiently effective effectively effectiveness impact impactful success successful successfully succeed
  career careers job jobs employability future opportunity opportunities project projects ambition growth grow evolution change changes changing challenge challenges transformation transform innovation innovative modern latest new trend trends need needs expectation expectations solution solutions strategy strategies strategic lever driver factor quality excellence value values vision meaning motivation motivated motivate inspiration inspiring energy well-being balance
  difference unique ideal perfect optimal optimise maximise boost accelerate fast quickly quick easy easily simple simply sustainable immediate immediately straight direct directly progressive progressively tailored adapted adapt adaptable custom customised bespoke specific specifically particular flexible flexibility comprehensive complete full rich varied diverse diversity different various multiple wide broad
  secure safely intensive short long classic traditional recognised proven relevant clear clearly solid useful valuable necessary essential important main major great good best better high top general human interpersonal professional`,
  // What it makes people do
  `learn learning learnt acquire acquisition develop developing development master mastery understand understanding know discover discovering explore deepen strengthen reinforce consolidate enrich apply applying application use using identify recognise manage management create creating creation build building define choose prepare preparation lead organise communicate communication produce take give respond answer help helps helping guide guided support supports enable enables allow allows offer offers offering provide provides ensure ensures guarantee promote encourage facilitate contribute aim aims
  designed want wish wishing seek find gain gains move forward join benefit enjoy follow become obtain unlock unleash express expression overcome meet solve solving integrate involve involved engage engagement based rely focus focused centred centered oriented explain present presentation show illustrate train coach practise repeat reinforce assist advice advise tips stay remain participate point points way ways kind type types form forms element elements aspect aspects link process procedure rules standards information data part place bring turn make get set keep`,
];
