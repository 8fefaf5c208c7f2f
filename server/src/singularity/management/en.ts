import type { ManagementTerm } from './term.ts';

/** English terms. How they are chosen: `fr.ts`. */
export const MANAGEMENT_EN: readonly ManagementTerm[] = [
  {
    id: 'en/employability',
    patterns: ['[improve|increase|boost|develop|enhance|strengthen] employability [skills]'],
    subject: 'employability',
    why: { fr: 'la personne y est vue depuis le marché', en: 'it sees the person from the market’s side' },
  },
  {
    id: 'en/human-capital',
    patterns: ['human capital', 'talent (pool|pipeline)'],
    subject: 'capital',
    why: { fr: 'les personnes y sont comptées comme un avoir', en: 'it counts people as an asset' },
  },
  {
    id: 'en/upskilling',
    patterns: ['(upskill|upskilling|reskill|reskilling) [workforce|team|staff|employees|people]'],
    subject: 'upskill upskilling reskilling',
    why: {
      fr: 'on voit que l’on monte, pas encore ce que l’on saura faire',
      en: 'people go up, and what they will be able to do does not show yet',
    },
  },
  {
    id: 'en/take-ownership',
    patterns: [
      '(take|taking|takes) ownership [of] (learning|development|training|career|progress|journey)',
      '(own|owning|drive|driving) ("your"|"their") [own] (learning|development|journey)',
      'accountable for (learning|development|progress|results)',
    ],
    subject: 'ownership accountable',
    why: {
      fr: 'l’autonomie y est demandée, et ce qui la rend possible ne se voit pas encore',
      en: 'it asks for autonomy, and what makes autonomy possible does not show yet',
    },
  },
  {
    id: 'en/performance',
    patterns: [
      '(individual|team|organisational|organizational|business|workplace|operational|professional|peak|overall) performance',
      '(improve|increase|boost|drive|maximise|maximize|optimise|optimize) (your|their|team|individual) performance',
      'high performing (team|teams|staff|organisation|organization|professionals)',
      'high performance (team|teams|culture|organisation|organization)',
      'performance (culture|driven|metrics|targets)',
    ],
    subject: 'performance performing',
    why: { fr: 'le résultat s’y voit, le travail pas encore', en: 'the result shows, the work not yet' },
  },
  {
    id: 'en/competitiveness',
    patterns: ['competitiveness', 'competitive (edge|advantage)'],
    subject: 'competitiveness competitive competition',
    why: { fr: 'une course y paraît, et le métier pas encore', en: 'a race shows, the trade not yet' },
  },
  {
    id: 'en/agility',
    patterns: [
      '(business|organisational|organizational|workplace|team|learning|professional) agility',
      'agile (mindset|learning|organisation|organization|team|approach|learners|professionals)',
    ],
    subject: 'agile agility',
    why: {
      fr: 'bouger y vaut pour soi-même, et l’on ne voit pas encore vers quoi',
      en: 'to move counts for its own sake, towards what does not show yet',
    },
  },
  {
    id: 'en/leverage',
    patterns: ['(leverage|leveraging|leverages) (skills|strengths|experience|learning|talent|knowledge|synergies|potential)'],
    subject: 'leverage',
    why: {
      fr: 'l’image est mécanique, et l’on ne voit pas encore qui fait quoi',
      en: 'the image is mechanical, and who does what does not show yet',
    },
  },
  {
    id: 'en/process',
    patterns: ['(proven|robust|streamlined|optimised|optimized|standardised|standardized) (learning|training|assessment) process'],
    subject: 'process',
    why: {
      fr: 'des étapes s’y suivent, sans encore ceux qui les vivent',
      en: 'steps follow one another, without yet those who live through them',
    },
  },
  {
    id: 'en/performance-indicators',
    patterns: ['[key] performance indicators', '"KPI"', '"KPIs"'],
    subject: 'KPI KPIs indicators',
    why: { fr: 'le compte y est, sans encore ce qu’il raconte', en: 'the count is there, not yet what it tells' },
  },
  {
    id: 'en/excellence',
    patterns: [
      '(operational|service|professional|pedagogical|academic) excellence',
      '(pursuit|culture|commitment|standards|drive) (of|to|for) excellence',
      'committed to excellence',
    ],
    subject: 'excellence',
    why: { fr: 'un rang y paraît, sans encore ce qui le mérite', en: 'a rank shows, not yet what earns it' },
  },
  {
    id: 'en/human-resources',
    patterns: [
      '(optimise|optimize|develop|leverage|maximise|maximize) human resources',
      'capitalise on (skills|experience|strengths|talent|learning)',
      'capitalize on (skills|experience|strengths|talent|learning)',
    ],
    subject: 'resources',
    why: { fr: 'les personnes y sont des moyens', en: 'people are means there' },
  },
  {
    id: 'en/soft-skills',
    patterns: ['"soft skills"'],
    why: { fr: 'une manière d’être y devient une case parmi d’autres', en: 'a way of being becomes one box among others' },
  },
  {
    id: 'en/optimise',
    patterns: [
      '(optimise|optimize|maximise|maximize) (learning|potential|efficiency|productivity|engagement|impact|outcomes|time|training)',
    ],
    subject: 'optimise optimize maximise maximize',
    why: { fr: 'un calcul y est supposé, dont l’unité ne se voit pas encore', en: 'it assumes a calculation whose unit does not show yet' },
  },
  {
    id: 'en/added-value',
    patterns: ['[real|genuine|high] (added|add|adds|adding) value', 'value (added|add|proposition)'],
    why: { fr: 'l’image vient de la comptabilité', en: 'the image comes from accounting' },
  },
  {
    id: 'en/skills-audit',
    patterns: ['(skills|needs|training|learning) audit', 'audit (of|your) (needs|skills)', 'skills gap'],
    subject: 'audit',
    why: { fr: 'le regard y est celui du contrôle', en: 'it looks as one checks' },
  },
  {
    id: 'en/productivity',
    patterns: ['(improve|increase|boost|enhance|raise) [your|their] productivity', 'productivity gains', 'efficiency gains'],
    subject: 'productivity efficiency',
    why: { fr: 'un rendement y paraît, sans encore ce que l’on fabrique', en: 'an output shows, not yet what is made' },
  },
  {
    id: 'en/results-driven',
    patterns: ['results (driven|oriented|focused)', 'results culture'],
    why: { fr: 'le résultat y tient lieu de chemin', en: 'the result stands in for the path' },
  },
  {
    id: 'en/return-on-investment',
    patterns: ['return "on" investment', '"ROI"'],
    subject: 'investment ROI',
    why: { fr: 'la formation y est vue par ce qu’elle coûte', en: 'it sees the course by what it costs' },
  },
];
