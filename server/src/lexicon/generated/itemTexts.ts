// Made from server/src/lexicon/data/ by `npm run generate`.
import type { GeneratedTexts } from '../generated.ts';

export const ITEM_TEXTS = JSON.parse(String.raw`{
 "objectives": {
  "label": {
   "fr": "Objectifs",
   "en": "Objectives"
  },
  "settledBy": {
   "fr": "ce que chacun saura faire à la fin, en mots que l’on peut vérifier",
   "en": "what each person will be able to do at the end, in words that can be checked"
  },
  "asks": {
   "fr": "que saura faire chaque personne, et dans quelle situation le verra-t-on ?",
   "en": "what will each person be able to do, and in which situation will it show?"
  },
  "key": {
   "fr": "objectifs",
   "en": "objectives"
  }
 },
 "prerequisites": {
  "label": {
   "fr": "Prérequis",
   "en": "Prerequisites"
  },
  "settledBy": {
   "fr": "ce qu’il faut savoir ou avoir fait avant, ou la phrase disant qu’il n’y en a pas",
   "en": "what people must know or have done before, or the sentence saying that there is none"
  },
  "asks": {
   "fr": "que faut-il savoir en arrivant, et comment le vérifiez-vous ? (« aucun » s’écrit aussi)",
   "en": "what must people know on arrival, and how do you check it? (\"none\" has to be written too)"
  },
  "key": {
   "fr": "prerequis",
   "en": "prerequisites"
  }
 },
 "audience": {
  "label": {
   "fr": "Public visé",
   "en": "Audience"
  },
  "settledBy": {
   "fr": "les métiers ou les situations de travail des personnes que vous attendez",
   "en": "the jobs or work situations of the people you expect"
  },
  "asks": {
   "fr": "quels métiers, dans quelles situations de travail ?",
   "en": "which jobs, in which work situations?"
  },
  "key": {
   "fr": "public",
   "en": "audience"
  }
 },
 "content": {
  "label": {
   "fr": "Programme",
   "en": "Content"
  },
  "settledBy": {
   "fr": "les séquences, nommées une à une",
   "en": "the units, named one by one"
  },
  "asks": {
   "fr": "quelles séquences, dans quel ordre, pour quel objectif ?",
   "en": "which units, in which order, for which objective?"
  },
  "key": {
   "fr": "programme",
   "en": "content"
  }
 },
 "duration": {
  "label": {
   "fr": "Durée",
   "en": "Duration"
  },
  "settledBy": {
   "fr": "le nombre d’heures ou de jours, au besoin estimé",
   "en": "the number of hours or days, estimated if need be"
  },
  "asks": {
   "fr": "combien d’heures, sur combien de jours, à quel rythme ?",
   "en": "how many hours, over how many days, at what pace?"
  },
  "key": {
   "fr": "duree",
   "en": "duration"
  }
 },
 "delivery": {
  "label": {
   "fr": "Modalités pédagogiques",
   "en": "Teaching arrangements"
  },
  "settledBy": {
   "fr": "comment on se forme : en présentiel, à distance, en situation de travail (AFEST), ou la part de chacun",
   "en": "how people are trained: on site, remotely, in a work situation, or the share of each"
  },
  "asks": {
   "fr": "en présentiel, à distance, en situation de travail ? où, et dans quelle part si c’est mixte ?",
   "en": "on site, remotely, in a work situation? where, and in which share if mixed?"
  },
  "key": {
   "fr": "modalite",
   "en": "delivery"
  }
 },
 "enrolment": {
  "label": {
   "fr": "Modalités d’accès",
   "en": "How to enrol"
  },
  "settledBy": {
   "fr": "les étapes de la demande à l’entrée en formation, et qui répond",
   "en": "the steps from the request to the start, and who answers"
  },
  "asks": {
   "fr": "quelles étapes, de la demande à la convention, et qui répond ?",
   "en": "which steps from request to contract, and who answers?"
  },
  "key": {
   "fr": "inscription",
   "en": "enrolment"
  }
 },
 "lead-time": {
  "label": {
   "fr": "Délais d’accès",
   "en": "Lead time"
  },
  "settledBy": {
   "fr": "le temps habituel entre la demande et le début (jours, semaines), ou les dates des sessions et la date limite",
   "en": "the usual time between request and start (days, weeks), or the session dates and the deadline"
  },
  "asks": {
   "fr": "combien de jours ou de semaines entre la demande et le premier jour ?",
   "en": "how many days or weeks between the request and the first day?"
  },
  "key": {
   "fr": "delai_acces",
   "en": "lead_time"
  }
 },
 "price": {
  "label": {
   "fr": "Tarif",
   "en": "Price"
  },
  "settledBy": {
   "fr": "un montant ou une règle de prix, par personne ou par groupe",
   "en": "an amount or a price rule, per person or per group"
  },
  "asks": {
   "fr": "quel montant, pour qui, avec ou sans TVA, et que comprend-il ?",
   "en": "how much, for whom, with or without VAT, and what does it include?"
  },
  "key": {
   "fr": "tarif",
   "en": "price"
  }
 },
 "funding": {
  "label": {
   "fr": "Financement",
   "en": "Funding"
  },
  "settledBy": {
   "fr": "les financements ouverts à cette action, ou qu’il n’y en a pas",
   "en": "the funding open to this course, or that there is none"
  },
  "asks": {
   "fr": "quels financements sont ouverts ici, à quelles conditions, et que reste-t-il à payer ?",
   "en": "which funding is open here, on what conditions, and what remains to be paid?"
  },
  "key": {
   "fr": "financement",
   "en": "funding"
  }
 },
 "contact": {
  "label": {
   "fr": "Contact",
   "en": "Contact"
  },
  "settledBy": {
   "fr": "une personne ou une fonction, avec un téléphone ou un courriel",
   "en": "a person or a role, with a phone number or an e-mail address"
  },
  "asks": {
   "fr": "qui répond, à quel numéro ou à quelle adresse ?",
   "en": "who answers, at which number or address?"
  },
  "key": {
   "fr": "contact",
   "en": "contact"
  }
 },
 "methods": {
  "label": {
   "fr": "Méthodes mobilisées",
   "en": "Methods"
  },
  "settledBy": {
   "fr": "ce que font les personnes, et avec quoi",
   "en": "what people do, and with what"
  },
  "asks": {
   "fr": "que font les personnes, avec quoi, pendant combien de temps ?",
   "en": "what do people do, with what, for how long?"
  },
  "key": {
   "fr": "methodes",
   "en": "methods"
  }
 },
 "assessment": {
  "label": {
   "fr": "Modalités d’évaluation",
   "en": "Assessment"
  },
  "settledBy": {
   "fr": "quand et comment les acquis sont évalués",
   "en": "when and how learning is assessed"
  },
  "asks": {
   "fr": "quand, par quelle épreuve, sur quel critère, pour quel objectif ?",
   "en": "when, by which task, on which criterion, for which objective?"
  },
  "key": {
   "fr": "evaluation",
   "en": "assessment"
  }
 },
 "recognition": {
  "label": {
   "fr": "Reconnaissance délivrée",
   "en": "Recognition awarded"
  },
  "settledBy": {
   "fr": "ce qui est remis à la fin : diplôme, titre RNCP, certification RS, habilitation, attestation, ou rien",
   "en": "what is awarded at the end: diploma, RNCP title, RS certification, licence, certificate of completion, or nothing"
  },
  "asks": {
   "fr": "que remet-on à la fin : diplôme, titre (code RNCP ou RS), habilitation, attestation, ou rien ?",
   "en": "what is awarded at the end: diploma, title (RNCP or RS code), licence, certificate of completion, or nothing?"
  },
  "key": {
   "fr": "reconnaissance",
   "en": "recognition"
  }
 },
 "accessibility": {
  "label": {
   "fr": "Accessibilité aux personnes en situation de handicap",
   "en": "Accessibility for disabled people"
  },
  "settledBy": {
   "fr": "ce qui est accessible ou non, comment demander un aménagement, et à qui",
   "en": "what is accessible or not, how to ask for an adjustment, and whom to ask"
  },
  "asks": {
   "fr": "qu’est-ce qui est déjà accessible, et à qui demander un aménagement ?",
   "en": "what is accessible already, and who can be asked for an adjustment?"
  },
  "key": {
   "fr": "accessibilite",
   "en": "accessibility"
  }
 }
}`) as GeneratedTexts;
