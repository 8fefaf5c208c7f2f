import type { Phrase } from '../../phrase.ts';

/** Promises: French stock phrases. How an entry is written: `phrase.ts`. */
export const PROMISE: readonly Phrase[] = [
  {
    id: 'fr/a-taille-humaine',
    theme: 'promise',
    patterns: ['[à] taille humaine'],
    why: { fr: 'la taille n’est pas donnée', en: 'the size is not given' },
    question: { fr: 'Combien de personnes au plus, et pourquoi ce nombre ?', en: 'How many people at most, and why that number?' },
  },
  {
    id: 'fr/accompagnement-personnalise',
    theme: 'promise',
    patterns: [
      '(accompagnement|suivi) (personnalisé|individualisé) [tout au long] [de la formation|du parcours]',
      'accompagnement "sur mesure"',
      'accompagnement tout au long (de la formation|du parcours)',
    ],
    why: { fr: 'ni le temps ni la personne ne sont dits', en: 'neither the time nor the person is said' },
    question: { fr: 'Combien d’heures, avec qui, dans quel lieu ?', en: 'How many hours, with whom, where?' },
  },
  {
    id: 'fr/adapte-a-vos-besoins',
    theme: 'promise',
    bare: true,
    patterns: [
      's’adapte à (vos|leurs|tes) besoins',
      '(adapté|ajusté|adaptable|ajustable) à "vos" (besoins|attentes|enjeux|objectifs|contraintes)',
      '(adapté|ajusté|adaptable|ajustable) (selon|en fonction de) vos (besoins|attentes|enjeux|objectifs)',
      '(adapté|ajusté) en fonction des besoins (des participants|des stagiaires|du groupe)',
    ],
    why: { fr: 'une promesse dont on ne voit pas la limite', en: 'a promise whose limit does not show' },
    question: { fr: 'Qu’est-ce que vous n’adaptez jamais ?', en: 'What do you never adapt?' },
  },
  {
    id: 'fr/parcours-sur-mesure',
    theme: 'promise',
    patterns: ['(parcours|formation|programme|solution) "sur mesure"', '(parcours|formation|programme) "sur-mesure"', '"cousu main"'],
    why: { fr: 'la mesure n’est pas montrée', en: 'the measuring is not shown' },
    question: {
      fr: 'Quels parcours ont le plus différé l’un de l’autre, et en quoi ?',
      en: 'Which two paths differed most, and how?',
    },
  },
  {
    id: 'fr/directement-applicable',
    theme: 'promise',
    patterns: [
      '(directement|immédiatement) (applicable|transférable|exploitable|transposable|utilisable)',
      'transférables en situation de travail',
      'applicables dès le lendemain',
    ],
    why: { fr: 'où, quand, par qui : ce n’est pas dit', en: 'where, when, by whom: it is not said' },
    question: { fr: 'Que fait-on le lundi matin ?', en: 'What do people do on Monday morning?' },
  },
  {
    id: 'fr/immediatement-operationnel',
    theme: 'promise',
    patterns: ['(immédiatement|directement|rapidement) opérationnel', '# % opérationnel', '"clés en main"', '"clé en main"'],
    why: { fr: 'apprendre prend du temps', en: 'learning takes time' },
    question: { fr: 'Qu’est-ce qui demande encore trois mois ?', en: 'What still takes three months?' },
  },
  {
    id: 'fr/reconnu-par-l-etat',
    theme: 'promise',
    bare: true,
    patterns: ['formation certifiante reconnue par l’État', 'diplôme reconnu par l’État'],
    why: { fr: 'sans code, on ne peut pas le vérifier', en: 'without a code it cannot be checked' },
    question: { fr: 'Quel code RNCP ou RS, quel certificateur ?', en: 'Which RNCP or RS code, which awarding body?' },
  },
  {
    id: 'fr/formation-certifiee-qualiopi',
    theme: 'promise',
    patterns: ['formation [certifiée] Qualiopi', 'label Qualiopi', 'labellisé Qualiopi'],
    why: {
      fr: 'c’est l’organisme que l’on certifie, et il n’est pas seul',
      en: 'it is the provider that is certified, and it is not the only one',
    },
    question: { fr: 'Que voulez-vous que cette mention dise de vous ?', en: 'What would you like that mention to say about you?' },
  },
  {
    id: 'fr/leader-de-la-formation',
    theme: 'promise',
    patterns: ['leader de la formation', 'leader sur le marché de la formation'],
    why: { fr: 'un rang que le lecteur ne peut pas vérifier', en: 'a rank the reader cannot check' },
    question: {
      fr: 'À qui conseillez-vous plutôt un autre organisme, et lequel ?',
      en: 'Whom do you send to another provider instead, and to which?',
    },
  },
  {
    id: 'fr/expertise-reconnue-depuis',
    theme: 'promise',
    patterns: ['expertise reconnue [depuis] [plus de] [# ans]', '# ans d’expertise'],
    why: { fr: 'une durée, pas encore un geste', en: 'a duration, not yet an act' },
    question: { fr: 'Qu’avez-vous désappris depuis ?', en: 'What have you unlearnt since?' },
  },
  {
    id: 'fr/boostez-vos-competences',
    theme: 'promise',
    patterns: [
      '(boostez|booster) (vos|votre|ses|sa) (compétences|carrière|performances|productivité)',
      'donnez un nouvel élan à votre carrière',
    ],
    why: { fr: 'un impératif de publicité', en: 'an advertising imperative' },
    question: {
      fr: 'Que saura-t-on faire que l’on ne savait pas faire la veille ?',
      en: 'What will people be able to do that they could not do the day before?',
    },
  },
  {
    id: 'fr/passez-au-niveau-superieur',
    theme: 'promise',
    patterns: ['(passez|passer) au niveau supérieur', 'passez à la vitesse supérieure'],
    why: { fr: 'ni le point de départ ni celui d’arrivée ne sont dits', en: 'neither the starting point nor the goal is said' },
    question: { fr: 'De quoi à quoi, concrètement ?', en: 'From what to what, in concrete terms?' },
  },
  {
    id: 'fr/formation-complete',
    theme: 'promise',
    patterns: ['formation "complète"'],
    why: { fr: 'une formation choisit toujours', en: 'a course always chooses' },
    question: { fr: 'Qu’avez-vous choisi de ne pas traiter ?', en: 'What did you choose not to cover?' },
  },
  {
    id: 'fr/experience-d-apprentissage-unique',
    theme: 'promise',
    patterns: ['expérience d’apprentissage unique', 'expérience (unique|immersive) d’apprentissage'],
    why: { fr: '« unique » se lit partout', en: '"unique" is read everywhere' },
    question: { fr: 'Qu’est-ce qu’un voisin de salle en raconterait ?', en: 'What would someone in the next room say about it?' },
  },
  {
    id: 'fr/agree-par-l-etat',
    theme: 'promise',
    patterns: ['agréé par l’État'],
    why: { fr: 'la déclaration d’activité ne vaut pas agrément', en: 'registering the activity with the State is not approval by it' },
    question: { fr: 'Que cherchez-vous à garantir par ce mot ?', en: 'What do you want that word to guarantee?' },
  },
  {
    id: 'fr/concue-pour-vous',
    theme: 'promise',
    patterns: [
      '(formation|programme|parcours|module) (conçu|pensé|élaboré|construit) pour (vous|répondre|accompagner)',
      '(conçu|pensé|élaboré) pour répondre aux [besoins|attentes|enjeux|exigences]',
    ],
    why: {
      fr: 'l’intention est dite, ce qu’elle a fait choisir ne l’est pas',
      en: 'the intention is stated, what it made you choose is not',
    },
    question: {
      fr: 'Qui aviez-vous en tête en la construisant, et que vous avait dit cette personne ?',
      en: 'Whom had you in mind when you built it, and what had that person told you?',
    },
  },
  {
    id: 'fr/repondre-aux-besoins',
    theme: 'promise',
    bare: true,
    subject: 'besoins',
    patterns: [
      '(répondre|répond|répondant) [parfaitement|précisément] ("aux besoins"|"aux attentes"|"à vos besoins"|"à vos attentes"|"à vos enjeux"|"à vos exigences")',
    ],
    why: { fr: 'la demande y est, sans celui qui demande', en: 'the demand is there, without the one who asks' },
    question: {
      fr: 'Quelle demande avez-vous entendue autrement qu’elle n’était formulée ?',
      en: 'Which request did you hear otherwise than it was put?',
    },
  },
  {
    id: 'fr/vous-permet-de-devenir',
    theme: 'promise',
    patterns: [
      '(formation|parcours|stage|programme) [vous] (permet|permettra) de (maîtriser|développer|acquérir|devenir)',
      '(formation|parcours|stage|programme) [vous] aide à (maîtriser|développer|acquérir|devenir|progresser)',
    ],
    why: { fr: 'l’ouverture la plus courante de toutes les présentations', en: 'the most usual opening of all presentations' },
    question: {
      fr: 'Par quelle scène commenceriez-vous, si cette phrase vous était interdite ?',
      en: 'With which scene would you begin, if this sentence were forbidden to you?',
    },
  },
  {
    id: 'fr/jamais-seul',
    theme: 'promise',
    patterns: ['(êtes|es|serez|seras|sommes) jamais seul', '(laissons|laisse|laisserons) [vous] jamais seul'],
    why: { fr: 'ôte la solitude sans dire qui est là', en: 'takes solitude away without saying who is there' },
    question: { fr: 'À quel moment faut-il laisser la personne chercher seule ?', en: 'When must the person be left to search alone?' },
  },
  {
    id: 'fr/soutien-a-chaque-etape',
    theme: 'promise',
    patterns: [
      '(accompagnement|accompagné|suivi|soutien|guidé|épaulé|conseillé|encadrement) ("à chaque étape"|"du début à la fin"|"jusqu’au bout"|"pas à pas jusqu’à")',
      'vous (accompagne|accompagnons|accompagnera|suit|guide|soutient) ("à chaque étape"|"jusqu’au bout"|"tout au long")',
    ],
    why: { fr: 'une présence continue, sans un seul moment', en: 'a presence all along, without a single moment' },
    question: {
      fr: 'À quelle étape part-on, et que dites-vous à celui qui part ?',
      en: 'At which stage do people leave, and what do you say to the one who leaves?',
    },
  },
  {
    id: 'fr/accompagnement-renforce',
    theme: 'promise',
    bare: true,
    subject: 'accompagnement',
    patterns: [
      '(accompagnement|encadrement|soutien) (complet|global|total|renforcé|continu|permanent|premium|humain|sur la durée|structuré|rapproché|adapté|pédagogique|attentif)',
      'accompagnement (individuel|spécifique|privilégié|dédié|de proximité|d’exception)',
    ],
    why: { fr: 'un mot qui tient lieu de personne, d’heure et d’acte', en: 'a word that stands in for a person, an hour and an act' },
    question: {
      fr: 'Qu’avez-vous fait pour quelqu’un qui n’était pas prévu au programme ?',
      en: 'What did you do for someone that was not in the programme?',
    },
  },
  {
    id: 'fr/formation-de-qualite',
    theme: 'promise',
    bare: true,
    patterns: [
      '(formation|enseignement|prestation|accompagnement|contenu|service|pédagogie|encadrement) (de qualité|de haute qualité|de haut niveau|d’excellence|haut de gamme)',
      '"qualité de nos" (formations|prestations|services|interventions|contenus)',
      'qualité (irréprochable|optimale)',
      '(gage|souci|exigence|engagement) (de qualité|de confiance|de sérieux|de réussite)',
      '(haut|fort|véritable) niveau d’exigence',
    ],
    why: { fr: 'la qualité est déclarée par celui qui l’offre', en: 'the quality is declared by the one who offers it' },
    question: {
      fr: 'Quelle séance manquée vous a rendu plus exigeant, et sur quoi ?',
      en: 'Which failed session made you more demanding, and about what?',
    },
  },
  {
    id: 'fr/parcours-structure',
    theme: 'promise',
    bare: true,
    patterns: [
      '(parcours|programme|stage|cursus|formation) (structuré|compact|dense|cohérent|évolutif|progressif|unique|solide|clair)',
      '(parcours|programme|stage|cursus) (complet|opérationnel|ambitieux)',
    ],
    why: { fr: 'on sait qu’il y a un chemin, pas par où il passe', en: 'there is a path; where it goes is not said' },
    question: {
      fr: 'Quel passage de ce parcours n’est pas dans le bon ordre, et exprès ?',
      en: 'Which passage of this path is out of order, and on purpose?',
    },
  },
  {
    id: 'fr/programme-ajustable',
    theme: 'promise',
    patterns: [
      '(programme|contenu|formation|formule|modules|format) (ajustable|adaptable|modulable|personnalisable)',
      '(programme|contenu|formation) flexible',
      'parcours (ajustable|adaptable|personnalisable|flexible|à la carte)',
      '(programme|contenu|formation) (adapté|personnalisé|ajusté) (besoins|enjeux|attentes|profil|niveau)',
    ],
    why: { fr: 'ce qui se plie à tout ne montre plus sa forme', en: 'what bends to everything no longer shows its shape' },
    question: {
      fr: 'Quelle demande de changement avez-vous refusée, et au nom de quoi ?',
      en: 'Which request for change did you refuse, and in the name of what?',
    },
  },
  {
    id: 'fr/adapte-a-votre-contexte',
    theme: 'promise',
    bare: true,
    patterns: [
      '(adapté|ajusté|personnalisé) "à votre" (contexte|secteur|entreprise|structure|métier|niveau|profil|situation|institution|organisation|activité|réalité|projet|équipe)',
      '(adapté|ajusté|personnalisé) "à vos" (équipes|métiers|problématiques|réalités|spécificités|envies)',
      '(adapté|ajusté|personnalisé) "à chaque" (participant|stagiaire|apprenant|situation|profil|entreprise|structure|contexte|projet|personne|groupe)',
      '(adapté|adaptable|personnalisé) (contexte|contextes|situation|réalité) professionnelle',
    ],
    why: { fr: 'l’adaptation est promise avant la rencontre', en: 'adapting is promised before meeting' },
    question: {
      fr: 'Quel mot, quel outil, quel exemple avez-vous changé pour votre dernier client ?',
      en: 'Which word, tool or example did you change for your last client?',
    },
  },
  {
    id: 'fr/nous-adaptons-nos-supports',
    theme: 'promise',
    patterns: [
      '("nous adaptons"|"nous ajustons"|"nous personnalisons") (supports|outils|contenus|méthodes|pédagogie|interventions|formations|programmes|exemples)',
      '(contenus|exercices|exemples|conseils) (adaptés|personnalisés|contextualisés|ciblés)',
    ],
    why: { fr: 'une promesse de travail, sans le travail', en: 'a promise of work, without the work' },
    question: {
      fr: 'Combien d’heures cette adaptation vous a-t-elle pris la dernière fois, et sur quelle page ?',
      en: 'How many hours did that adapting take you last time, and on which page?',
    },
  },
  {
    id: 'fr/transformez-votre',
    theme: 'promise',
    patterns: [
      '(transformez|transformer) (expérience|années d’expérience|carrière|quotidien|vie|pratique|idées|passion|parcours|potentiel|projet|stress|équipe|façon)',
      '(idée|projet|rêve|passion) ("en réalité"|"en succès"|"en opportunité")',
    ],
    why: { fr: 'une métamorphose sans étapes', en: 'a metamorphosis without stages' },
    question: {
      fr: 'Qu’est-ce qui, chez la personne, ne doit surtout pas être transformé ?',
      en: 'What, in the person, must above all not be transformed?',
    },
  },
  {
    id: 'fr/veritable-atout',
    theme: 'promise',
    subject: 'levier',
    patterns: [
      '(véritable|vrai|réel|formidable) (atout|levier|opportunité|tremplin|partenaire|accélérateur|moteur|outil)',
      '(atout|levier) (majeur|indispensable|incontournable|précieux|décisif|stratégique|puissant|essentiel|crucial)',
      '(outil|étape|compétence|enjeu) (incontournable|décisif|stratégique|majeur)',
      'opportunité (unique|à saisir|exceptionnelle)',
    ],
    why: { fr: 'le superlatif prend la place de la raison', en: 'the superlative takes the place of the reason' },
    question: { fr: 'Qui s’en passe très bien, et comment fait-il ?', en: 'Who does very well without it, and how?' },
  },
  {
    id: 'fr/monde-en-mutation',
    theme: 'promise',
    patterns: [
      '(monde|environnement|contexte|secteur|marché) en (mutation|pleine mutation|constante évolution|perpétuelle évolution|constante mutation|perpétuel mouvement|mouvement|pleine évolution|pleine transformation|évolution permanente|évolution constante)',
      '(environnement|monde|contexte) (incertain|complexe|concurrentiel|exigeant|qui change|qui bouge|de plus en plus)',
      '(évolue|évoluent|change|changent) (à grande vitesse|à toute vitesse|rapidement|sans cesse|constamment)',
      '"VUCA"',
    ],
    why: { fr: 'un tableau du monde qui convient à toutes les années', en: 'a picture of the world that suits every year' },
    question: {
      fr: 'Qu’est-ce qui n’a pas bougé, dans votre métier, depuis que vous l’exercez ?',
      en: 'What has not moved in your trade since you have practised it?',
    },
  },
  {
    id: 'fr/plus-que-jamais',
    theme: 'promise',
    patterns: [
      'plus que jamais',
      '(devenu|devenue) (incontournable|indispensable|essentiel|un enjeu majeur|une nécessité)',
      'à l’ère (du numérique|du digital|de l’intelligence artificielle)',
      '"à l’heure du" (numérique|digital)',
    ],
    why: { fr: 'l’urgence est invoquée, sans ce qui presse', en: 'urgency is invoked, without what is pressing' },
    question: {
      fr: 'Quel événement, un jour daté, vous a fait ouvrir cette formation ?',
      en: 'Which event, on a dated day, made you open this course?',
    },
  },
  {
    id: 'fr/acteur-de-reference',
    theme: 'promise',
    patterns: [
      'acteur (majeur|incontournable|de référence|reconnu|engagé|historique|clé|privilégié) [de la formation|du secteur]',
      '(organisme|centre|partenaire|spécialiste|école) (de référence|reconnu|de confiance|privilégié|incontournable)',
      '(spécialiste|expert) de la formation [professionnelle]',
      'référence (dans le domaine|dans le secteur|du secteur|en matière de formation)',
    ],
    why: { fr: 'un rang que l’on se donne', en: 'a rank one gives oneself' },
    question: {
      fr: 'De quelle maison plus petite que la vôtre avez-vous appris ?',
      en: 'From which house smaller than yours have you learnt?',
    },
  },
  {
    id: 'fr/methode-unique',
    theme: 'promise',
    patterns: [
      '(méthode|concept|pédagogie|formule|savoir-faire) (unique|exclusif|original|sans équivalent|d’exception|inédite)',
      'approche (unique|originale|exclusive|inédite)',
      '(unique|inédit) (en France|sur le marché|en son genre)',
    ],
    why: { fr: 'ce que chacun dit être seul à faire', en: 'what each claims to be alone in doing' },
    question: {
      fr: 'À qui avez-vous emprunté l’essentiel, et qu’y avez-vous ajouté ?',
      en: 'From whom did you borrow the main part, and what did you add?',
    },
  },
  {
    id: 'fr/votre-reussite',
    theme: 'promise',
    bare: true,
    patterns: [
      '("votre réussite"|"votre succès"|"leur réussite")',
      '("notre priorité"|"notre ambition"|"notre engagement"|"notre force"|"notre vocation"|"notre mission est")',
      '(clé|clés|secret|facteurs|chemin) (du succès|de la réussite|de votre réussite)',
      '(maximiser|augmenter|optimiser|mettre) [toutes] chances (de réussite|de succès|de votre côté)',
    ],
    why: { fr: 'la réussite est mise en avant, l’essai en arrière', en: 'success is put forward, the attempt behind' },
    question: {
      fr: 'Quel échec, chez vous, a été bien accueilli, et qu’a-t-il rendu possible ?',
      en: 'Which failure was well received in your course, and what did it make possible?',
    },
  },
  {
    id: 'fr/epanouissement',
    theme: 'promise',
    subject: 'développement épanouissement',
    patterns: [
      '(épanouissement|développement|évolution) (personnel|professionnel) et (professionnel|personnel)',
      'épanouissement (personnel|professionnel|au travail|de chacun)',
      '(sur le plan|plans) (personnel|professionnel) et (professionnel|personnel)',
    ],
    why: { fr: 'joint deux vies par une conjonction', en: 'joins two lives by a conjunction' },
    question: {
      fr: 'Quand les deux se sont-ils contrariés, et qu’en avez-vous fait en séance ?',
      en: 'When did the two go against each other, and what did you do with it in class?',
    },
  },
  {
    id: 'fr/au-plus-pres-du-terrain',
    theme: 'promise',
    bare: true,
    patterns: [
      '"au plus près" [du terrain|des besoins|de vos besoins|des réalités|de la réalité|de vos enjeux]',
      '(réalités|réalité|contraintes|exigences) (du terrain|du métier|de terrain|du marché|du monde du travail|du monde professionnel|de l’entreprise|du quotidien)',
      '(proche|proches) (du terrain|des réalités|de la réalité|de vos besoins)',
      '(ancré|ancrée) dans (le réel|la réalité|le terrain|le concret)',
    ],
    why: { fr: 'le réel est approché, jamais touché', en: 'the real is approached, never touched' },
    question: {
      fr: 'Quelle chose du terrain n’entre pas dans la salle, même quand on essaie ?',
      en: 'Which thing of the field will not enter the room, even when one tries?',
    },
  },
  {
    id: 'fr/communaute-d-apprenants',
    theme: 'promise',
    bare: true,
    patterns: [
      '(communauté|réseau|groupe) (d’apprenants|d’entraide|d’anciens|privé|d’alumni|de pairs|privé d’entraide|d’échange)',
      '(rejoindre|rejoignez|intégrer|intégrez) (communauté|réseau)',
    ],
    why: { fr: 'un groupe dont on ignore ce qu’il se dit', en: 'a group, and what it says to itself is unknown' },
    question: {
      fr: 'Quel message de ce groupe a fait venir dix réponses dans l’heure ?',
      en: 'Which message in that group drew ten answers within the hour?',
    },
  },
  {
    id: 'fr/discretion-garantie',
    theme: 'promise',
    caution: {
      fr: 'Un engagement dû à la personne, surtout dans un bilan : le garder.',
      en: 'A commitment owed to the person, above all in a skills assessment: keep it.',
    },
    patterns: ['confidentialité (absolue|totale|garantie|stricte|des échanges|des informations)', '[stricte] confidentialité'],
    why: { fr: 'l’engagement est dû à tous', en: 'the commitment is owed to all' },
    question: {
      fr: 'Que dites-vous à l’employeur qui demande tout de même à savoir ?',
      en: 'What do you tell the employer who asks to know all the same?',
    },
  },
  {
    id: 'fr/cadre-ethique',
    theme: 'promise',
    subject: 'éthique neutralité jugement',
    patterns: [
      'cadre (éthique|clair|rigoureux|exigeant)',
      '(posture|position) (de neutralité|neutre)',
      'neutralité et (objectivité|bienveillance)',
      'non-jugement',
      'sans jugement',
      'respect (de chacun|mutuel|de la personne|de l’autre) [et] [bienveillance]',
    ],
    why: { fr: 'une déontologie affirmée, sans le cas qui l’éprouve', en: 'ethics asserted, without the case that tries them' },
    question: { fr: 'Quelle situation a mis cette règle à l’épreuve ?', en: 'Which situation put that rule to the test?' },
  },
  {
    id: 'fr/nos-valeurs',
    theme: 'promise',
    patterns: [
      '"nos valeurs"',
      'valeurs (de partage|de respect|fortes|communes|d’excellence|d’écoute|essentielles)',
      '(écoute|partage), (bienveillance|respect|confiance) et (respect|bienveillance|engagement|confiance|partage)',
    ],
    why: { fr: 'des noms que nul ne refuserait', en: 'nouns nobody would refuse' },
    question: {
      fr: 'Laquelle vous a coûté de l’argent, et le referiez-vous ?',
      en: 'Which one has cost you money, and would you do it again?',
    },
  },
  {
    id: 'fr/professionnalisme',
    theme: 'promise',
    patterns: [
      '"avec professionnalisme"',
      '(sérieux|rigueur|qualité) et professionnalisme',
      'professionnalisme et (sérieux|rigueur|qualité|réactivité)',
    ],
    why: { fr: 'le minimum attendu, présenté comme une marque', en: 'the least expected, shown as a mark' },
    question: {
      fr: 'Quel détail que personne ne contrôle soignez-vous quand même ?',
      en: 'Which detail that nobody checks do you look after all the same?',
    },
  },
  {
    id: 'fr/accompagner-vers-la-reussite',
    theme: 'promise',
    patterns: [
      '(accompagner|accompagnons|guider|soutenir) [vous] (vers|dans) (réussite|évolution|développement|transition)',
      '(accompagner|accompagne|accompagnons) [vous] dans (projet|réflexion|reconversion|changement|transformation) [professionnelle]',
    ],
    why: { fr: 'une marche dont on ne voit pas le pas', en: 'a walk whose pace does not show' },
    question: { fr: 'Quand avez-vous compris que vous marchiez trop vite ?', en: 'When did you realise that you were walking too fast?' },
  },
  {
    id: 'fr/atteindre-vos-objectifs',
    theme: 'promise',
    patterns: [
      '(atteindre|atteignez|réaliser|réalisez|dépasser|concrétiser) ("vos objectifs"|"vos ambitions"|"vos projets"|"vos rêves")',
      '(concrétiser|réussir|construire|réaliser|concrétisez|réussissez|mener à bien) "votre projet" [professionnel]',
      'à la hauteur de (ambitions|attentes|enjeux|exigences)',
    ],
    why: { fr: 'les objectifs sont ceux du lecteur, quel qu’il soit', en: 'the objectives are the reader’s, whoever that is' },
    question: {
      fr: 'Quel objectif a changé en route, et qui l’a vu le premier ?',
      en: 'Which objective changed along the way, and who saw it first?',
    },
  },
  {
    id: 'fr/faire-la-difference',
    theme: 'promise',
    patterns: [
      '("qui fait la différence"|"qui font la différence"|"faites la différence")',
      '(se|vous) démarquer [de la concurrence]',
      '(longueur d’avance|valeur sûre)',
    ],
    why: { fr: 'promet une différence dans les mots de tous', en: 'promises a difference in everyone’s words' },
    question: {
      fr: 'Différent de qui, et par quel trait que celui-là ne vous envierait pas ?',
      en: 'Different from whom, and by which trait that they would not envy you?',
    },
  },
  {
    id: 'fr/investir-en-soi',
    theme: 'promise',
    patterns: [
      'investir (sur soi|en soi|en vous|en vous-même|dans votre avenir|dans votre carrière|dans l’avenir|dans l’humain)',
      '(meilleur|excellent|véritable) investissement',
      'investissement (rentable|d’avenir|pour l’avenir)',
    ],
    why: { fr: 'compte la personne comme un placement', en: 'counts the person as an investment' },
    question: { fr: 'Qu’a-t-on donné ici sans attendre de retour ?', en: 'What was given here without expecting a return?' },
  },
  {
    id: 'fr/garanti',
    theme: 'promise',
    patterns: [
      'satisfait ou remboursé',
      '(réussite|emploi|résultat|résultats|succès) (garantie|assurée)',
      '(garantie|garanties) de (réussite|résultat|résultats)',
    ],
    why: { fr: 'apprendre comporte un risque que la phrase efface', en: 'learning carries a risk that the sentence wipes out' },
    question: {
      fr: 'De quoi répondez-vous vraiment, et où commence la part de l’autre ?',
      en: 'What do you truly answer for, and where does the other’s share begin?',
    },
  },
  {
    id: 'fr/temps-record',
    theme: 'promise',
    patterns: [
      '"en un temps record"',
      '"en un minimum de temps"',
      '(en seulement|en à peine) # (jours|heures|semaines|minutes)',
      '(apprendre|apprenez|progresser) (facilement|simplement|sereinement|autrement)',
      '(rapidement|facilement|simplement) et (durablement|efficacement|rapidement|sereinement)',
    ],
    why: { fr: 'la vitesse vantée cache le temps d’apprendre', en: 'the speed on show hides the time of learning' },
    question: { fr: 'Que comprend-on seulement à la deuxième fois ?', en: 'What is understood only the second time?' },
  },
  {
    id: 'fr/de-demain',
    theme: 'promise',
    patterns: [
      '(métiers|compétences|enjeux|monde|entreprise|leaders|managers|défis|professionnels|outils) de demain',
      '(préparer|préparez|construire|construisez|anticiper) (avenir|demain|avenir professionnel)',
      'prendre une longueur d’avance',
    ],
    why: { fr: 'demain sert d’argument à tous', en: 'tomorrow serves everyone as an argument' },
    question: { fr: 'Quelle chose d’hier tenez-vous à transmettre ?', en: 'Which thing of yesterday do you insist on handing on?' },
  },
  {
    id: 'fr/passez-a-l-action',
    theme: 'promise',
    patterns: [
      '(passez|passer) à l’action',
      'prêt à (vous lancer|passer à l’action|démarrer|franchir le pas|transformer|relever le défi|commencer)',
      '(lancez-vous|rejoignez-nous|n’attendez plus)',
      '(franchir|franchissez|sauter|sautez|faites) le [premier] pas',
      'envie de (vous former|vous lancer|vous perfectionner|passer à l’action)',
      'besoin de former [vos équipes|vos collaborateurs|votre équipe]',
    ],
    why: {
      fr: 'un élan demandé au lecteur avant qu’on lui ait rien montré',
      en: 'a leap asked of readers before anything has been shown to them',
    },
    question: {
      fr: 'Qu’avez-vous à montrer, plutôt qu’à demander, à cet endroit ?',
      en: 'What have you to show, rather than to ask, at this point?',
    },
  },
  {
    id: 'fr/tout-ce-dont-vous-avez-besoin',
    theme: 'promise',
    patterns: ['tout ce dont vous avez besoin', 'tout ce qu’il faut savoir [pour] [réussir]', 'rien n’est laissé au hasard'],
    why: { fr: 'tout est dit, donc rien n’est choisi', en: 'all is said, so nothing is chosen' },
    question: {
      fr: 'Quel chapitre manque, que quelqu’un vous réclame ?',
      en: 'Which chapter is missing that someone keeps asking you for?',
    },
  },
  {
    id: 'fr/renforcer-les-equipes',
    theme: 'promise',
    subject: 'équipe manager',
    patterns: ['(former|formez|accompagner|accompagnez|faire monter|outiller|outillez) (équipes|collaborateurs|salariés|managers)'],
    why: { fr: 's’adresse à celui qui paie, parle de ceux qui viendront', en: 'speaks to whoever pays about those who will come' },
    question: { fr: 'Que vous ont dit ceux que l’on vous envoyait ?', en: 'What did the people who were sent to you say?' },
  },
  {
    id: 'fr/tissu-economique',
    theme: 'promise',
    patterns: [
      'lien (étroit|fort|privilégié|permanent|direct) avec (entreprise|entreprises|monde professionnel|monde du travail|tissu économique|terrain)',
      'tissu économique [local|régional]',
      'partenariats (solides|étroits|durables|privilégiés|forts|nombreux)',
      '(large|vaste|solide) réseau (de partenaires|d’entreprises|professionnel)',
    ],
    why: { fr: 'les entreprises forment un décor, aucune n’entre', en: 'firms make a backdrop, none comes in' },
    question: {
      fr: 'Quelle entreprise vous a dit non, et qu’avez-vous changé ensuite ?',
      en: 'Which firm said no to you, and what did you change afterwards?',
    },
  },
  {
    id: 'fr/experience-enrichissante',
    theme: 'promise',
    patterns: [
      '(expérience|aventure|moment|parcours|formation) (enrichissante|inoubliable|humaine|inspirante|motivante|stimulante|épanouissante)',
      'aventure (humaine|collective)',
      'source de (motivation|renouvellement|inspiration)',
    ],
    why: { fr: 'le sentiment est promis d’avance', en: 'the feeling is promised in advance' },
    question: {
      fr: 'Quel moment de gêne, dans cette formation, faut-il traverser ?',
      en: 'Which moment of unease must one go through in this course?',
    },
  },
  {
    id: 'fr/coeur-de-notre-approche',
    theme: 'promise',
    patterns: [
      '("au cœur de notre"|"au centre de notre") (approche|pédagogie|démarche|projet|métier|accompagnement)',
      '("au cœur de nos"|"au centre de nos") (préoccupations|formations|valeurs|actions|priorités)',
      '"notre pédagogie" (repose|s’appuie|est fondée)',
      '"notre approche" (repose|s’appuie|est fondée|combine)',
    ],
    why: { fr: 'le cœur est nommé par tous, et il bat pareil', en: 'the heart is named by all, and beats alike' },
    question: {
      fr: 'Que faudrait-il vous retirer pour que ce ne soit plus votre formation ?',
      en: 'What would have to be taken from you for it no longer to be your course?',
    },
  },
  {
    id: 'fr/allier-l-utile',
    theme: 'promise',
    patterns: [
      '(allier|alliant|conjuguer|combiner) (performance|efficacité|expertise|exigence) et (bienveillance|bien-être|plaisir|pédagogie)',
      '(performance|efficacité) et (bien-être|plaisir|convivialité|proximité|sérénité)',
    ],
    why: {
      fr: 'deux biens réunis, sans le moment où ils se disputent',
      en: 'two goods brought together, without the moment when they clash',
    },
    question: { fr: 'À quel moment faut-il lâcher l’un pour tenir l’autre ?', en: 'When must one be let go in order to hold the other?' },
  },
];
