/** Lists of words, from `lexicon/data/terms`, by `npm run generate`: alternatives of one another, in folded text. */
export const TERMS = {
  "people": {
    "learners": {
      "fr": "stagiaire(?:s)?|participant(?:e)?(?:s)?|apprenant(?:e)?(?:s)?|apprenti(?:e)?(?:s)?|candidat(?:e)?(?:s)?|beneficiaire(?:s)?|salarie(?:e)?(?:s)?|etudiant(?:e)?(?:s)?|eleve(?:s)?|auditeur(?:s)?|auditrice(?:s)?",
      "en": "participant(?:s)?|learner(?:s)?|trainee(?:s)?|student(?:s)?|attendee(?:s)?|delegate(?:s)?|candidate(?:s)?|apprentice(?:s)?"
    },
    "trainers": {
      "fr": "format(?:eur(?:s)?|rice(?:s)?)|intervenant(?:e)?(?:s)?|animat(?:eur(?:s)?|rice(?:s)?)|enseignant(?:e)?(?:s)?|professeur(?:e)?(?:s)?|monit(?:eur(?:s)?|rice(?:s)?)|consultant(?:e)?(?:s)?|expert(?:e)?(?:s)?|tut(?:eur(?:s)?|rice(?:s)?)|coach(?:s)?",
      "en": "trainer(?:s)?|instructor(?:s)?|teacher(?:s)?|facilitator(?:s)?|tutor(?:s)?|coach(?:es)?"
    },
    "served": {
      "fr": "usag(?:er(?:s)?|ere(?:s)?)|personne(?:s)?|resident(?:e)?(?:s)?|patient(?:e)?(?:s)?|beneficiaire(?:s)?|enfant(?:s)?|eleve(?:s)?|famille(?:s)?|parents|habitant(?:e)?(?:s)?|citoyen(?:ne)?(?:s)?|salarie(?:e)?(?:s)?|apprenant(?:e)?(?:s)?",
      "en": "user(?:s)?|service user(?:s)?|people|resident(?:s)?|patient(?:s)?|children|pupils|families|parents|citizens|learners"
    },
    "whoever": {
      "fr": "celles et ceux|ceux et celles|(?<=^|pour |chez |avec )(?:celles|ceux)|gens|salarie(?:e)?(?:s)?|agent(?:s)?|adulte(?:s)?|jeunes|apprenti(?:e)?(?:s)?|benevole(?:s)?|parents|retraite(?:e)?(?:s)?",
      "en": "people|those|volunteer(?:s)?|adults|parents|carers|workers|pensioners"
    }
  },
  "cues": {
    "situation": {
      "fr": "(?:quand|lorsqu(?:e|')|des qu(?:e|')) ?(?:un|une|l'|le|la|les|il|elle|on|tout|rien|plus|deux|trois)|face a (?:un|une|l'|la|le|des|ses)(?! (?:groupe|public|situation|changement|difficulte|enjeu|defi|evolution))|(?:au|sur le|sur un|du|d'un) (?:chantier|guichet|comptoir|quai|chevet|volant|rucher|verger|fournil|parcelle|plateau technique|terrain d'un|standard telephonique)|(?:a|sur) la (?:caisse|ligne de production|chaine|parcelle|table de coupe|barre|serre)|(?:en|dans la|dans une|dans un|dans le) (?:cuisine|cabine|entrepot|vestiaire|chambre|salle d'attente|bloc operatoire|refectoire|cour de recreation|open space|hangar|etable|fournil)|(?:le|la|ce|cette|chaque|un|une|des le) (?:premier|premiere|deuxieme|second|seconde|troisieme|quatrieme|dernier|derniere) (?:matin|matinee|soir|apres-midi|nuit|jour|heure|journee|semaine|seance)|(?:le matin|l'apres-midi|le soir|la veille|le lendemain)",
      "en": "(?:when|as soon as) (?:a|an|the|nobody|someone|two|three|it)|faced with (?:a|an|the) (?!(?:\\w+ )?(?:group|audience|situation|change|difficulty|challenge|issue|task))|(?:at|on|in|behind) (?:the|a) (?:counter|till|building site|site office|kitchen|workshop floor|shop floor|ward|bedside|bench|loading bay|warehouse|orchard|greenhouse|stage)|(?:on|in) the (?:first|second|third|last) (?:morning|afternoon|evening|night|day|hour)|in the (?:morning|afternoon|evening)"
    },
    "anybody": {
      "fr": "souhait|veul|veut|voul|desir|cherch|ont besoin|a besoin|ont envie|doiv|doit|devr|exerc|travaill|suiv|peu|pour|accompagn|encadr|interv|particip|rejoi|s'inscri|s'interess|se form|debut|evolu|occup|envisag|aspir|ressent|vous|nous|sont|est|ont suivi|ont particip|aim|partag|connai",
      "en": "want|wish|need|seek|would|are|is|have to|work|must|can|may|could|should|will|attend|take part|took part|join|lead|manage|support|share|love|enjoy|care|feel|like|know|you|we"
    },
    "audience": {
      "fr": "(?:de nuit|en horaires decales|non(?: |-)francophone(?:s)?|allophone(?:s)?|illettrisme|dyslexi[a-z]*|sourd(?:e)?(?:s)?|malentendant(?:e)?(?:s)?|malvoyant(?:e)?(?:s)?|saisonnier(?:e)?(?:s)?|primo-arrivant(?:e)?(?:s)?|a mi-temps|en zone rurale)|(?:(?:celles et ceux|ceux et celles|(?<=^|pour |chez |avec )(?:celles|ceux)|gens|salarie(?:e)?(?:s)?|agent(?:s)?|adulte(?:s)?|jeunes|apprenti(?:e)?(?:s)?|benevole(?:s)?|parents|retraite(?:e)?(?:s)?)) (?:\\w+ )?(?:qui|dont) (?!(?:le |la |les |l'|leur |en |y )?(?:(?:souhait|veul|veut|voul|desir|cherch|ont besoin|a besoin|ont envie|doiv|doit|devr|exerc|travaill|suiv|peu|pour|accompagn|encadr|interv|particip|rejoi|s'inscri|s'interess|se form|debut|evolu|occup|envisag|aspir|ressent|vous|nous|sont|est|ont suivi|ont particip|aim|partag|connai)))|qui n'(?:ont|a) (?:jamais|pas|plus|ni)",
      "en": "(?:night(?: |-)shift(?:s)?|on nights|non-native|deaf|dyslexi[a-z]*|partially sighted|seasonal|newly arrived|part-time staff)|(?:(?:people|those|volunteer(?:s)?|adults|parents|carers|workers|pensioners)) who (?!(?:(?:want|wish|need|seek|would|are|is|have to|work|must|can|may|could|should|will|attend|take part|took part|join|lead|manage|support|share|love|enjoy|care|feel|like|know|you|we)))|who have never"
    },
    "choice": {
      "fr": "plutot qu(?:e)?|au lieu d(?:e|u|')|parce qu(?:e|')|c'est pourquoi|voila pourquoi|contrairement a|a la difference d(?:e|u|')|a rebours|volontairement|deliberement|par choix|faute d(?:e|')|nous (?:avons|n'avons) (?:pas )?(?:choisi|renonce|decide|prefere|retenu|ecarte|garde|supprime|voulu)|nous (?:preferons|refusons|renoncons|choisissons|tenons a)|(?:ici|chez nous), (?:on|nous|pas|aucun|chacun)",
      "en": "rather than|instead of|because|unlike|on purpose|deliberately|which is why|that is why|we (?:have )?(?:chose|chosen|decided|prefer|refuse|gave up|dropped|kept|do not use|don't use)"
    },
    "limit": {
      "fr": "(?:ne|n')\\s?(?!hesit|manqu|attend|cherch|rat|soy|pass|laiss|serez|etes)[a-z]+ (?:pas|plus|que|ni|guere)(?! (?:a hesiter|seul))|mais pas (?:la(?:s)?|le(?:s)?|l'|du(?:s)?|de(?:s)?|d'|un(?:e)?)|personne ne|(?<=^\\W*)pas (?:de |d')(?!(?:jargon|bla-?bla\\w*|langue de bois|panique|stress|soucis?|problemes?|inquietude|theorie|pre-?requis)(?![a-z]))|nous ne (?!laiss|perd|manqu)[a-z]+ jamais|sans (?:pretendre|pour autant|rien promettre|viser a)|sauf (?:si|le|la|les|en|pour)|a condition (?:que|de)|en revanche|au risque de|quitte a|pas (?:de|d') (?:diaporama|powerpoint|qcm|jeu(?:x)? de role|cours magistral|note)|ce que (?:cette formation|ce stage|nous|le stage|ce parcours) n(?:e|')",
      "en": "(?:do|does|did|is|are|will|can) ?(?:not|n't|n’t)(?! (?:worry|miss|hesitate|wait|only|just|alone))|cannot|won't|doesn't|except (?:for|when|if|in|on|at)|provided that|at the risk of|no (?:slides|powerpoint|role play|lecture)|without (?:claiming|pretending|promising)|but not (?:the|a(?:n)?|how|yet)|what (?:this course|we) (?:does|do) not"
    }
  }
} as const;
