import { labels } from '../labels.ts';
import type { ItemReader } from '../reader.ts';

export const prerequisites: ItemReader = {
  item: 'prerequisites',
  wholeValue: true,
  lenient: true,
  labels: labels(
    'pre[- ]?requis(?! technique| materiel)',
    "prerequis d'(?:entree|acces)",
    'acquis (?:necessaires?|prealables?|requis)',
    "(?:niveau|diplome|experience|connaissances?|competences?|profil)(?: [a-z]+)? (?:requis(?:es?)?|prealables?|exigee?s?|demandee?s?|attendue?s?)(?: a l'entree)?",
    "niveau d'(?:entree|acces)",
    'niveau de depart',
    "conditions? (?:a remplir|particulieres?|requises?|d'(?:admission|entree|eligibilite|inscription|acces)|prealables?|requises?)",
    "exigences? (?:prealables?|d'entree)",
    '(?:pour )?entrer (?:au|en|dans|a) .*',
    "avant (?:de s'inscrire|de commencer|la formation)",
    'connaissances prealables',
    "profil (?:d'entree|du candidat)",
    'faut-il .*(?:connaissances?|niveau|prerequis|experience|diplome|savoir|competences?).*',
    "qui peut (?:faire|suivre|beneficier|s'inscrire|pretendre).*",
    'eligibilite',
    "criteres d'(?:admission|eligibilite)",
    'pre-?requisites?',
    '(?:entry|admission) requirements?',
    'required (?:level|knowledge|skills|experience)',
    'prior (?:knowledge|experience)',
    'before you (?:enrol|start|begin|come).*',
    'requirements',
    'what you need(?: to know)?.*',
    'entry level',
    'who can (?:apply|join|take).*',
  ),
  weakLabels: labels(
    'niveaux?(?: .{0,30})?',
    'conditions?(?: .{0,40})?',
    "avant (?:d'|de ).*",
    '.*quel niveau.*',
    'il (?:vous )?faut.*',
    '(?:what )?(?:do )?(?:i|you) need.*',
    'admission',
    'profils?',
    'level',
    'experience',
    'acces a la formation',
  ),
  // The level that a qualification awards is no level of entry.
  foreign: /\brncp|\bcertificateur|\brs ?\d{3}/,
  keys: /^(?:pre ?requisites?|pre ?requis|requirements|niveau requis)$/,
  symbols: /[🔑]/u,
  checkable:
    /\b(?:aucun|sans|pas de|pas d'|nul besoin|neant|none|no prior|no previous|nothing|niveau|bac\b|bac ?\+|cap\b|diplom|titulaire|certificat|permis|avoir|etre|savoir|maitris|connai[st]|connaissances?|bases?|notions?|experience|\d+ ans?|competences?|aisance|pratique|test|entretien|francais|anglais|lecture|lire|ecrire|informatique|ordinateur|age|majeur|inscri|must|be able|have|know|understand|familiar|basic|gcse|degree|english|fluent|comfortable|owning|own|minimum)/,
  vague:
    /^\W*(?:debutants?(?: (?:a|et|ou) [a-z]+)?|tous? niveaux?|intermediaires?|avances?|confirmes?|beginners?|all levels|intermediate|advanced|etre motive[es]*|motivation|selon [^.]{0,60}|nous consulter|a definir|voir [^.]{0,40}|initiation|perfectionnement|niveau [1-3]|avoir envie[^.]*|aucune? condition particuliere)\W*(?:(?:a|et|ou|\/|to) (?:debutants?|intermediaires?|avances?|confirmes?|intermediate|advanced))?\W*$/,
  sentences: [
    {
      pattern:
        /\b(?:aucun(?:e)?|sans|pas de|ni)\b[^.]{0,40}\b(?:pre-?requis|prerequis|pre requis|connaissances?(?: [a-z]+){0,2} prealables?|competences?(?: [a-z]+){0,2} (?:prealables?|requises?)|experience(?: [a-z]+){0,2} (?:prealable|requise|necessaire)|niveau(?: [a-z]+){0,2} (?:requis|exige)|connaissances?(?: [a-z]+){0,3} (?:requises?|necessaires?|exigees?))/,
      state: 'present',
    },
    {
      pattern: /\b(?:no (?:prior|previous)|prior|previous) (?:knowledge|experience)[^.]{0,40}\b(?:required|needed|necessary|assumed)/,
      state: 'present',
    },
    {
      pattern: /\b(?:pre-?requis|prerequisites?)(?: [a-z]+)? ?(?::|-|sont|est)[^.]{2,}/,
      state: 'present',
      not: /prerequis (?:techniques|materiels)|^\W*\[/,
    },
    {
      pattern:
        /\b(?:il faut|vous devez|il vous faut) (?:deja )?(?:avoir|etre|savoir|posseder|maitriser|connaitre|disposer|au moins|un|une|deux|trois|\d)\b|\b(?:experience|pratique|contact avec|niveau|connaissances?|diplome|permis|maitrise)\b[^.]{0,70}\b(?:est|sont) (?:demande|exige|requis|attendu|souhaite|necessaire|indispensable)e?s?\b/,
      state: 'present',
    },
    {
      pattern:
        /\baucun(?:e)? (?:pratique|connaissance|experience|niveau|diplome)[^.]{0,50}\b(?:attendue?|requise?|necessaire|demandee?|exigee?)/,
      state: 'present',
    },
    {
      pattern: /\bniveau (?:[abc][12]|\d) (?:minimum|requis|exige|attendu|demande)|\b(?:minimum|at least) (?:level )?[abc][12]\b/,
      state: 'present',
    },
    {
      pattern:
        /\b(?:debutant(?:e?s)? (?:accepte|bienvenu)|accessible aux debutants|aucune experience (?:n'est )?(?:requise|necessaire)|ouvert(?:e)? aux debutants)/,
      state: 'present',
    },
    {
      pattern:
        /\b(?:est|sont|soit) (?:requise?s?|exigee?s?|obligatoires?|necessaires?)(?: pour (?:suivre|entrer|acceder|participer|s'inscrire|integrer)| avant| a l'entree)/,
      state: 'present',
    },
    {
      pattern:
        /\b(?:etre titulaire|titulaires? d[eu']|justifier d[e'u]|minimum \d+ (?:ans?|mois) d'experience|\+ ?\d+ ans? d'experience|au moins \d+ (?:ans?|mois) d'experience|\d+ ans? d'experience (?:minimum|requis|exige|professionnelle))/,
      state: 'present',
      not: /formateur|formatrice|intervenant|expert|notre equipe|anime|consultant|nous avons|je suis|j'ai|mon |depuis/,
    },
    {
      pattern:
        /\b(?:il est (?:necessaire|indispensable|recommande|preferable) (?:d'avoir|de (?:connaitre|maitriser|savoir|disposer))|(?:vous devez|le candidat doit|les (?:candidats|participants|stagiaires) doivent) (?:avoir|etre|posseder|maitriser|connaitre|savoir))/,
      state: 'present',
    },
    {
      pattern:
        /\b(?:connaissance|maitrise|utilisation|pratique)(?: [a-z']+){0,4} (?:de base )?(?:est|sont) (?:necessaire|requise|recommandee|souhaitee|indispensable)s?/,
      state: 'present',
    },
    {
      pattern: /^\W*(?:tous niveaux|tout niveau|niveaux? :? ?(?:debutant|initiation|intermediaire|all)[^.]{0,30})\W*$/,
      state: 'vague',
      in: 'chip',
    },
  ],
};
