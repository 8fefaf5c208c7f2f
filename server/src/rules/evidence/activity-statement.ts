import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'evidence/activity-statement',
    title: { fr: 'Déclaration d’activité sans sa mention', en: 'Declaration of activity without its statement' },
    description: {
      fr: `Un organisme qui cite sa déclaration d’activité dans une publicité le fait sous une seule forme : « Enregistré sous le numéro … Cet enregistrement ne vaut pas agrément de l’État » (article L. 6352-12 du code du travail). Un numéro seul peut passer pour un agrément.

La règle se place sur le numéro, quand le programme le présente lui-même comme celui d’une déclaration d’activité et ne dit nulle part qu’elle ne vaut pas agrément. Elle se tait partout ailleurs : sans numéro, sur onze chiffres que rien n’annonce, dans l’en-tête YAML, et dès que la mention est là, en quelques mots que ce soit.`,
      en: `A provider that cites its declaration of activity in an advertisement does so in one form only: that it is registered under its number, and that this registration is no approval by the State (article L. 6352-12 of the French Labour Code). A number alone may pass for an approval.

The rule stands on the number, where the programme itself presents it as that of a declaration of activity and nowhere says that it is no approval. It is silent everywhere else: without a number, on eleven figures that nothing announces, in the front matter, and as soon as the statement is there, in whatever words.`,
    },
    defaultSeverity: 'information',
    kinds: ['programme'],
    scope: 'document',
    reads: ['claims'],
    sources: [
      {
        source: 'L6352-12',
        says: {
          fr: 'la forme sous laquelle se cite une déclaration d’activité',
          en: 'the form in which a declaration of activity is cited',
        },
      },
    ],
    messages: {
      bare: {
        cites: ['L6352-12'],
        fr: '« {words} » : une déclaration d’activité ne se cite que sous une forme. À écrire, sous la forme rapportée (à vérifier dans l’article) : « Enregistré sous le numéro … Cet enregistrement ne vaut pas agrément de l’État. » {cited}.',
        en: '“{words}”: a declaration of activity is cited in one form only. To write, in the form that is reported (to be checked in the article): « Enregistré sous le numéro … Cet enregistrement ne vaut pas agrément de l’État. » {cited}.',
      },
    },
    good: {
      fr: [
        {
          text: '# Monter une ruche Dadant\n\n**Durée :** 2 jours\n\nEnregistré sous le numéro 84 69 99887 69. Cet enregistrement ne vaut pas agrément de l’État.\n',
        },
        { text: '# Monter une ruche Dadant\n\n**Durée :** 2 jours\n\nSIRET 123 456 789 00012. Téléphone : 04 99 88 77 66.\n' },
        { text: '# Faire sa déclaration d’activité\n\n**Durée :** 1 jour\n\nRemplir le formulaire et joindre une convention.\n' },
      ],
      en: [
        {
          text: '---\nlang: en\n---\n\n# Building a beehive\n\n**Duration:** 2 days\n\nDeclaration of activity no. 84 69 99887 69. This registration is not an approval by the State.\n',
        },
      ],
    },
    bad: {
      fr: [
        {
          on: 'Déclaration d’activité n° 84 69 99887 69',
          text: '# Monter une ruche Dadant\n\n**Durée :** 2 jours\n\nDéclaration d’activité n° 84 69 99887 69\n',
        },
        {
          on: 'enregistré auprès du préfet de région sous le numéro 84699988769',
          text: '# Entretenir une serre horticole\n\n**Durée :** 3 jours\n\nNotre atelier est enregistré auprès du préfet de région sous le numéro 84699988769.\n',
        },
      ],
      en: [
        {
          on: 'Declaration of activity no. 84 69 99887 69',
          text: '---\nlang: en\n---\n\n# Building a beehive\n\n**Duration:** 2 days\n\nDeclaration of activity no. 84 69 99887 69.\n',
        },
      ],
    },
  },

  check(facts, { quote }, report) {
    for (const { kind, span } of facts.claims) {
      if (kind !== 'activity') continue;
      report({ message: 'bare', params: { words: quote(span) }, span, granularity: 'passage', data: { fix: 'nothing' } });
    }
  },
});
