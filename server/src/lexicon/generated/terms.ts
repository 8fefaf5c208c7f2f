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
  "administrative": {
    "words": {
      "fr": "handicap[a-z]*|psh|pmr|opco|cpf|agefiph|france travail|pole emploi|rncp|rs ?\\d{3,}|tva|ttc|tarif(?:s)?|prix|devis|facture[a-z]*|rembours[a-z]*|delai(?:s)? d'acces|inscri[a-z]*|candidature(?:s)?|reclamation(?:s)?|mediateur|cgv|conditions generales|code du travail|decret|arrete du|rgpd|deontologi[a-z]*|siret|attestation(?:s)?|certificat(?:s)?|certifie[a-z]* par|emargement|emarge[a-z]*|signe(?:e)?(?:s)?|signature|convocation(?:s)?|(?<!\\b(?:formateurs|formatrices|intervenants|intervenantes|enseignants|consultants|professionnels|experimentes|experimentees|qualifies),? (?:et )?)diplomes?|jury|jurys|certificateur|agree(?:e|s)? par|convention|valable|reconnu(?:e)?(?:s)? (?:par l'etat|par la branche|nationalement|au (?:niveau|plan) (?:national|europeen))|exercice (?:legal|reglemente)|satisfaction|obligatoire(?:s)?|assiduite|telecharge(?:r|z)|reserver|reservez|contactez|appelez-nous|ecrivez-nous|eligib[a-z]*|mobilite reduite|delai(?:s)? de reponse|(?:repond\\w*|reponse|rappel\\w*|contact\\w*) (?:garantie? )?(?:sous|en|dans les) \\d+ ?(?:h|j|heures?|jours?|min|minutes?)?|tous droits reserves|©|(?:mis(?:e)?|actualise(?:e)?) a jour (?:le|en|au)|derniere (?:mise a jour|actualisation)|frais d(?:e|')|document de synthese|(?:avoir|justifier d'|justifier de|disposer de|disposer d'|posseder)(?: )?(?:au moins|au minimum|minimum|un minimum)|(?:minimum|au moins|au minimum) .{0,12}(?:d'experience|d'anciennete)|.{0,1}experience (?:requise|exigee|necessaire)|secret professionnel|recevabilite|livret (?:n°(?: )?)?(?:1|2)|\\d+ ?h(?:eures)? ouvre\\w*",
      "en": "disabilit[a-z]*|disabled|price(?:s)?|pricing|fee(?:s)?|gdpr|enrol[a-z]*|funding|refund[a-z]*|complaint(?:s)?|certificate(?:s)?|nationally recogni(?:s|z)ed|mandatory|compulsory|download|booking|book your|deadline(?:s)?|step-free|wheelchair[a-z]*|access need(?:s)?|(?:minimum|at least) .{0,12}of experience|all rights reserved|last updated|(?:repl(?:y|ies)|respon(?:d|se)\\w*) (?:within|in) \\d+ ?(?:h|hours?|days?)"
    },
    "equipment": {
      "fr": "video(?:(?: |-))?projecteur(?:s)?|paperboard(?:s)?|tableau(?:x)? (?:blanc|interactif|numerique)(?:s)?|ecran(?:s)?|wi(?:-)?fi|ordinateur(?:s)?|materiel(?:s)?|equipement(?:s)?|mannequin(?:s)?|support(?:s)? (?:pedagogique(?:s)? )?(?:de cours|de formation|de stage|papier|pdf|numerique(?:s)?|imprime(?:s)?|telechargeable(?:s)?|remis|fourni(?:s)?)|(?:remis|remise|remises|fourni|fournie|fournis|fournies|mis|mise|mises) a (?:la)? (?:disposition)?|plateforme(?:s)?|livret(?:s)?|manuel(?:s)?|documentation|corriges|salle(?:s)? (?:de (?:formation|cours|reunion))? (?:equipee(?:s)?|dediee(?:s)?|adaptee(?:s)?)",
      "en": "projector(?:s)?|flip(?:(?: |-))?chart(?:s)?|whiteboard(?:s)?|screen(?:s)?|wi(?:-)?fi|(?:laptop|computer|printer)(?:s)?|equipment|handout(?:s)?|(?:booklet|manual|workbook|textbook)(?:s)?|(?:course|training) (?:material|notes)|provided to"
    },
    "instruments": {
      "fr": "qcm|quiz+|test(?:s)?|questionnaire(?:s)?|grille(?:s)?|examen(?:s)?|epreuve(?:s)?|certificat[a-z]*|positionnement|auto-evaluation(?:s)?|evaluation(?:s)? (?:formative|sommative|diagnostique|finale|initiale|ecrite|orale|pratique|theorique)(?:s)?|validation|assiduite|presence|procedure(?:s)?",
      "en": "mcq(?:s)?|quiz(?:zes)?|test(?:s)?|questionnaire(?:s)?|survey(?:s)?|grid(?:s)?|rubric(?:s)?|exam(?:s|ination(?:s)?)?|self-assessment(?:s)?|(?:formative|summative) assessment(?:s)?|attendance"
    }
  },
  "answers": {
    "collective": {
      "fr": "les un(?:s|es) (?:aux|avec les|chez les|des|devant les|les|par les) autres|chacune? (?:apporte|corrige|decrit|dit|explique|identifie|lit|montre|presente|raconte|relit|repond)|le groupe (?:choisit|compare|corrige|cherche|decide|discute|ecoute|interroge|passe|regarde|relit|repond|revient)|les autres (?:corrigent|disent|ecoutent|notent|observent|posent|regardent|relisent|repondent)|(?:feedback|regard(?:s)?|relecture(?:s)?|retour(?:s)?) (?:collecti(?:f|fs|ve)|croise(?:e)?(?:s)?)|(?:echangez|progressez|parlez|travaillez) avec les autres|partage (?:de|des|d') retours d'experience(?:s)?|(?:discute|ecrit|prepare|relu|repris|revu|pense)e?s? (?:a (?:deux|plusieurs|quatre|trois)|(?:avec|par) (?:des|nos|une?|vos) (?:anciens?|anciennes?|collegues?|confreres?))|nous (?:preparons|relisons|reprenons) (?:[a-z]+ )?ensemble|(?:anime|donne|menee?|tenue?)s? a deux(?: voix)?|s'engage dans un cycle",
      "en": "(?:each|everyone|everybody|each of (?:you|them)|each participant) (?:brings?|corrects?|describes?|explains?|presents?|reads?|says?|shows?|tells?)|the group (?:answers|asks|chooses|comes back|compares|decides|discusses|listens|looks|reads|returns)|the others (?:answer|ask|correct|listen|look|observe|say|take notes|watch)|(?:cross|group|mutual|peer) (?:feedback|review(?:s)?)|(?:read over|reviewed|prepared|written) (?:with|by) (?:a|two|our|former) (?:colleague(?:s)?|trainee(?:s)?|participant(?:s)?|learner(?:s)?)|we (?:prepare|review|read) [a-z]+ together|taught by two"
    },
    "care": {
      "fr": "(?:la|le) meme (?:accompagnat\\w+|conseill\\w+|consultante?|format\\w+|interlocut\\w+|personne|professionnel(?:le)?|referente?) (?:a vos cotes|du debut a la fin|jusqu'au bout|tout au long|vous (?:recoit|suit))|(?:on (?:s'arrete|ralentit|prend le temps)|nous (?:nous arretons|ralentissons|prenons le temps)) (?:chaque|de|des|pour|quand|si)|(?:peut|peuvent|pouvez) (?:a tout moment )?(?:dire non|passer (?:son|votre) tour|refuser|s'absenter|s'arreter|sortir|vous absenter|vous arreter|changer d'avis)|(?:nul|personne) n'est (?:force|juge|note|oblige|tenu)\\w*|(?:rappelle|rappelons|prend des nouvelles|prenons des nouvelles) .{0,40}(?:jours|mois|semaines?) (?:apres|plus tard)|sans que (?:personne|nul) ne",
      "en": "the same (?:adviser|coach|mentor|person|trainer) (?:all along|from beginning to end|from start to finish|throughout)|we (?:slow down|stop|take the time) (?:for|if|to|when|whenever)|(?:can|may) (?:at any time )?(?:leave the room|refuse|say no|skip (?:a|your) turn|step out|stop)|(?:nobody|no one) is (?:forced|graded|judged|marked|obliged)|(?:call|ring|write to) (?:each|everybody|everyone|them|you) .{0,40}(?:days?|months?|weeks?) (?:after|later)"
    }
  },
  "collective": {
    "scenes": {
      "fr": "en (?:petite(?:s)? |sous-|sous |demi-|demi )?(?:equipe(?:s)?|groupe(?:s)?|binome(?:s)?|trinome(?:s)?|duo(?:s)?)|(?:chaque|la|toute la) promotion (?!profession|social|de )[a-z]+(?:e|it|nd)\\b|groupe(?:s)? (?:prive(?:s)? )?(?:d'entraide|d'echange(?:s)?|de pairs|de travail|de parole|d'analyse)|(?:dynamique|vie|travail|travaux|exercice(?:s)?|echange(?:s)?|analyse(?:s)?|coaching) (?:de|du|en) groupe|co(?:-)?anim[a-z]*|co(?:-)?interv[a-z]*|binome(?:s)?|trinome(?:s)?|tandem(?:s)?|a deux voix|(?:entre|avec (?:un|une|des|les|ses|son|sa|vos|d'autres)) (?:collegues?|confreres?|consoeurs?)|(?:deux|trois|nos|les|plusieurs) (?:format(?:eurs|rices)|formateur\\.rice\\.s|intervenant\\w*|anim(?:ateurs|atrices)|enseignant\\w*|professeurs|moniteurs|encadrants) (?:se|s'|prepar|reli|constru|travaill|repren|revoi|confront|decid|debatt|discut)\\w*|(?:equipe|collectif) (?:pedagogique|de format(?:eurs|rices)|enseignante) (?:se|relit|prepare|reprend|revoit|discute|decide|debat)|relecture(?:s)? (?:croisee(?:s)?|collective(?:s)?|a (?:deux|plusieurs)|entre|par (?:un|les|l'autre))|relisons|relu[es]*|relit|relisent|reprenons|repris(?:e|es)? (?:chaque|apres|d'apres|avec) (?:groupe|session|promotion|stagiaires|participants|formateurs|l'equipe|le groupe|les)|revu[es]* (?:chaque|apres|d'apres|avec)|d'apres (?:les|vos|leurs) (?:retours|remarques|avis)|tenant compte des retours|analyse(?:s)? (?:de|des) (?:[a-z]+ et (?:de |des ))?pratique(?:s)?|supervision(?:s)? (?:collective(?:s)?|de groupe|entre pairs)|intervision|(?:travail|travaux|exercice(?:s)?|temps|moment(?:s)?|seance(?:s)?|production(?:s)?|restitution(?:s)?|feedback(?:s)?|debriefing(?:s)?|debrief(?:s)?|reflexion(?:s)?|atelier(?:s)?|analyse(?:s)?|projet(?:s)?|intelligence|dynamique|icebreaker|correction(?:s)?|discussion(?:s)?|apprentissage(?:s)?|parcours|bilan|jeu(?:x)?|elaboration(?:s)?|ecriture) (?:[a-z]+ )?(?:collecti(?:f|fs|ve|ves)|collaborati(?:f|fs|ve|ves)|participati(?:f|fs|ve|ves)|cooperati(?:f|fs|ve|ves))|collectivement|(?:entre|par|de|des|avec (?:des|les|ses)) pairs|pair-a-pair|entre (?:eux|elles|participant(?:e)?(?:s)?|stagiaires|apprenant(?:e)?(?:s)?|apprenti(?:e)?(?:s)?|nous|vous|soi|professionnels|metiers|collegues)|apprendre ensemble|a (?:deux|trois|quatre|plusieurs)(?! (?:pas|facteurs|niveaux?|temps|minutes|reprises|roues|mains|vitesses|etages|voies|heures|jours|mois|ans|semaines|endroits))|par (?:deux|trois|quatre)|les un(?:s|es) .{0,6}(?:aux?|des?|les|sur|avec|pour) (?:les )?autres|l'un .{0,5}l'autre|(?:les|des|aux) autres (?:participant(?:e)?(?:s)?|stagiaires|apprenant(?:e)?(?:s)?|etudiant(?:e)?(?:s)?|apprenti(?:e)?(?:s)?|professionnels|membres)|voisin(?:e)?(?:s)?|camarade(?:s)?|compagnon[a-z]*|communaute(?:s)? (?:d'|de |des )(?: )?(?:apprenant|stagiaire|etudiant|pratique|participant|ancien|membre|alumni)[a-z]*|partag(?:e|es|er|ent|eons) (?:d'|de |des |leur(?:s)? |ses |son |vos |nos |en |entre |au sein )(?: )?(?:experience|pratique|vecu|retour|savoir|groupe|astuce|idee|reflexion|connaissance|difficulte|reussite|situation|point de vue|doute|equipe|participant)[a-z]*|retour(?:s)? d'experience(?:s)? (?:des|entre|de chacun|de(?:s)? participant[a-z]*|croise[a-z]*|collecti[a-z]*)|tour(?:s)? de table|mise(?:s)? en commun|mettre en commun|confront(?:er|ation(?:s)?|ent|e) (?:de(?:s)? |leur(?:s)? |les |ses |nos |vos |d')(?:pratique|point|regard|idee|experience|avis|reponse|solution)[a-z]*|travail (?:collaboratif|cooperatif)|(?:regard(?:s)?|feedback(?:s)?|retour(?:s)?|lecture(?:s)?|evaluation(?:s)?|correction(?:s)?|observation(?:s)?) (?:croise(?:e)?s|croise(?:e)?|mutuel[a-z]*|collecti[a-z]*|entre|par les pairs|du groupe|360)|jeu(?:x)? de role(?:s)?|jeu(?:x)? (?:collecti[a-z]*|coopera[a-z]*|d'equipe)|saynete(?:s)?|forum (?:de discussion|d'echange(?:s)?|d'apprenants|entre)|atelier(?:s)? (?:collecti[a-z]*|participati[a-z]*|d'ecriture|en groupe|d'echange[a-z]*|de co-[a-z]*)|pleniere|restitution(?:s)? (?:en|au|devant|collective|orale(?:s)? devant)|co(?:-)?develop[a-z]*|co(?:-)?elabor[a-z]* (?:entre|en|avec les)|world cafe|se (?:racontent|relaient|repondent|montrent|corrigent|parlent|passent|relisent|questionnent|filment|observent)|(?<!de )(?<!a )chacune? (?!des?\\b|d')(?:\\w+ )?\\w+(?:e|it|nt|nd)\\b|(?:deux|trois|quatre|[2-4]) (?:stagiaires|participants|apprenants|apprentis|candidats|personnes) (?:par|pour|sur) (?:un |une |chaque )?(?!groupe|format|session|intervenant)\\w+|(?<!(?:format\\w{2,6}|intervenante?|session) )pour (?:deux|trois|quatre|[2-4]) (?:stagiaires|participants|apprenants|apprentis|candidats|personnes)",
      "en": "co(?:-)?(?:train[a-z]*|teach[a-z]*|facilitat[a-z]*|led|lead[a-z]*)|in (?:small )?(?:team(?:s)?|group(?:s)?|pair(?:s)?|twos|threes|fours)|(?:team|group|pair) (?:work|task(?:s)?|exercise(?:s)?|project(?:s)?|activit(?:y|ies)|discussion(?:s)?|debrief[a-z]*)|teamwork|(?:with (?:a|the|your|their|other)|between|fellow) colleagues?|(?:two|our|the|all) (?:trainers|instructors|teachers|facilitators|tutors) (?:take|review|meet|plan|share|swap|prepare|discuss|decide|go|teach|work)|trainers (?:review|meet|plan|swap|prepare)|reviewed (?:by|with|after|every|each)|revised (?:with|after|every|each)|peer(?:s)? (?:review|feedback|learning|support|assess[a-z]*|observ[a-z]*|coach[a-z]*)|(?:with|from|by|between|among) (?:your |their |our )?peers|rewritten|group debrief[a-z]*|improv[a-z]* (?:after|from) |sub(?:-)?group(?:s)?|in pairs|pair(?:s|ed|ing) (?:up|off|with|work|programming)|pairs (?!of (?:gloves|shoes|boots|scissors|pliers))\\w+|partner(?:s)? (?:work|up|with)|other (?:participants|learners|trainees|students|members)|among (?:them|you|participants|learners)|cohort(?:s)?|classmate(?:s)?|fellow [a-z]+|communit(?:y|ies) of (?:learners|practice|students|participants)|neighbo(?:u)?r(?:s)?|two by two|shar(?:e|es|ed|ing) (?:of |your |their |our )(?: )?(?:experience|practice|stor|idea|knowledge|doubt|difficult)[a-z]*|exchange(?:s)? (?:of (?:experience|practice|ideas|views)|between|with other)|round(?:-| )table(?:s)?|(?:collaborative|joint|collective) (?:[a-z]+ )?(?:work|exercise(?:s)?|project(?:s)?|session(?:s)?|review(?:s)?|reading(?:s)?|debrief[a-z]*|correction(?:s)?)|mutual (?:support|aid|feedback)|role(?:-| )?play(?:s|ing)?|plenary|(?:everyone|everybody|each of (?:you|us|them)) \\w+s?|(?:two|three|four|[2-4]) (?:participants|learners|trainees|students|people) (?:per|to a|to each|on each) \\w+"
    },
    "sharing": {
      "fr": "(?:le|la|du|au|les|par|chaque|deux|trois|ce|petits?|sous-?|sous |demi-?) ?groupes?(?! de (?:\\d|prix|parole d))|(?<!vue d')(?<!d')(?<!l')(?<!un )ensemble(?! (?:du|des|de|d'|nous (?:constru|defini|etabli)))|(?<!(?:vos|votre|ses|leurs|tes|tous les|conclure|maitris\\w+|gerer|amelior\\w+|facilit\\w+|fluidifi\\w+|securis\\w+) (?:l'|les |des |vos |ses )?)echang(?:e|es|er|eons|ent|eant|eront)\\b(?! (?:telephonique|prealable|sur (?:vos|votre|tes|ton|leurs?)|avec (?:nous|notre|un conseiller|le referent|l'equipe)|par e?-?mail|de donnees|simple|standard|gratuit|informatise|court|individuel|entre (?:l'|le |la |vous)|efficaces?|percutant|constructif|fluide|difficile|commercia|ecrit|a distance))|s'echang[a-z]*|debat[a-z]*|discussion(?:s)?|discutent|(?:mutuel\\w*|mutualis\\w*)|entraid[a-z]*|s'entraid[a-z]*|cooper(?:er|ation|ent)|brainstorming(?:s)?|remue-meninges",
      "en": "(?<!(?:put\\w*|work\\w*|fit|all|come|bring\\w*) (?:it |them |all |everything )?(?:all )?)together|discuss(?:ion(?:s)?|es)|debat[a-z]*|conversation[a-z]*|brainstorm[a-z]*|(?:the|each|every|as a|small|whole) group|each other[a-z]*|one another[a-z]*|swap[a-z]*"
    },
    "brought": {
      "fr": "echanges? (?:[a-z]+ )?(?:de (?:bonnes )?pratiques|d'experiences?|d'idees|de points de vue|entre (?:participante?s|stagiaires|apprenante?s|pairs|professionnels|collegues|elus|praticiens|metiers))|echanger (?:[a-z]+ ){0,2}?(?:sur (?:ses|leurs|vos|les) (?:[a-z]+ )?pratiques|entre (?:pairs|professionnels|participants)|avec (?:d'autres|les autres))|partages? (?:de (?:leurs |vos )?|d')(?:bonnes )?(?:pratiques?|experiences?|retours?)|retour(?:s)? d'experience(?:s)?|(?:situations?|cas|problematiques?|problemes?|exemples?|questions?|projets?|experiences?|difficultes?|besoins?|dossiers?|documents?|activites?|quotidien)(?: [a-z]+){0,2} (?:vecue?s?|apportee?s?|proposee?s?|rencontree?s?|amenee?s?|choisie?s?) par (?:les |chaque |des |vos |ces |leur )?(?:stagiaires?|participant\\w*|apprenant\\w*|apprenti\\w*|professionnel\\w*|candidat\\w*|equipes?|elu\\w*|salarie\\w*|derni(?:ers|eres)|personnes en formation|chacune?)|(?:situations?|cas|problematiques?|exemples?|questions?|projets?|experiences?|activites?|quotidien|pratiques?)(?: [a-z]+){0,2} (?:des|de chaque|de) (?:stagiaires?|participant\\w*|apprenant\\w*|apprenti\\w*|personnes en formation|chacune?\\b)",
      "en": "(?:exchange(?:s)?|sharing) of (?:experience|practice|ideas|views)|(?:cases|situations|problems|examples|questions|projects|stories)(?: \\w+){0,2} (?:brought|met|chosen|suggested|lived) by (?:the )?(?:participants|learners|trainees|students|group)|(?:participants|learners|trainees|students)' (?:own )?(?:cases|situations|problems|examples|questions|projects|experience)"
    },
    "namesakes": {
      "fr": "groupe(?:s)? (?:electrogene(?:s)?|froid(?:s)?|hydraulique(?:s)?|frigorifique(?:s)?|motopropulseur(?:s)?|nominal|nominaux|verbal|verbaux|sanguin(?:s)?|alimentaire(?:s)?|scolaire(?:s)?|de mots)|(?:tarif(?:s)?|effectif(?:s)?|taille|photo(?:s)?|cours|formation(?:s)?|seance(?:s)?|session(?:s)?) (?:en |de |du )groupe(?:s)?|groupes? (?:restreints? )?(?:de|limites? a|:|entre) ?(?:\\d+|deux|trois|quatre|cinq|six|huit|dix|douze)(?: (?:a|et) \\d+)?|(?:par|maximum|max|maxi|mini|minimum)\\.? (?:de )?groupes?|(?:individuel(?:le)?s?|individuellement|seule?) (?:et/ou|et|ou|puis|,) (?:en |de )?(?:sous-?)?(?:groupes?|collecti\\w+|equipes?|binomes?)|(?:performance(?:s)?|motivation|competence(?:s)?|levier(?:s)?) (?:[a-z]+ )?(?:collecti[a-z]*|(?:individuel(?:le)?(?:s)? et collecti[a-z]*))|(?:convention(?:s)?|accord(?:s)?|protection(?:s)?|equipement(?:s)?|restauration|transport(?:s)?|logement(?:s)?|habitat|locaux) (?:de protection )?collecti[a-z]*|collectivite(?:s)?|reseau(?:x)? de cooperation|partag[a-z]* (?:de |d'|le |des |un |les |vos |ses )?(?:ecran(?:s)?|fichier(?:s)?|document(?:s)?|classeur(?:s)?|calendrier(?:s)?|dossier(?:s)?)|echangeur(?:s)?|pause(?:s)? d'echange|boite(?:s)? de dialogue|authentification a deux|(?:au sein |l')(?: )?\\?du groupe [a-z]+|(?:a|de|par|chez) (?:l')?un(?:e)? a l'autre",
      "en": "groups? of (?:\\d+|two|three|four|five|six|eight|ten|twelve)|group (?:size|rate(?:s)?|price|booking(?:s)?|policy|policies)|per group|max(?:imum)? group|individual(?:ly)? (?:and|or) (?:in |as a )?group(?:s)?|(?:individual|alone),? (?:and|or) (?:in |as a )?(?:group|team|pair)s?(?: \\w+)?|pairs of (?:gloves|shoes|boots|scissors|pliers)|shar[a-z]* (?:the )?(?:screen(?:s)?|file(?:s)?|document(?:s)?)"
    },
    "team": {
      "fr": "(?:l'|une |son |sa |leurs? |votre |vos |d'|en |les |des |nos |notre |cette )(?:equipe|brigade)s?\\b(?! (?:a (?:l'ecoute|votre|taille)|pedagogique|administrative|technique|dediee|soucieuse|de (?:formateur|format|profession|support|conseill)|support))|collegue(?:s)?|collaborateur(?:s)?|collaboratrice(?:s)?|travail (?:collectif|a plusieurs)|(?:travailler|communiquer|agir|dialoguer|negocier) (?:en equipe|ensemble)\\b|dynamique(?:s)? de groupe|(?:anim\\w+|conduire|conduite|facilit\\w+) (?:de |d'|une? |des |les |la |l')?(?:reunions?|groupes?|sessions?|equipes?|ateliers?|collectif)\\b",
      "en": "team(?:s)?|crew(?:s)?|colleague(?:s)?|group dynamics|(?:run|running|lead|leading|facilitat\\w+) (?:a |the |group )?(?:meetings?|groups?|teams?|sessions?|workshops?)\\b"
    },
    "several": {
      "fr": "equipage(?:s)?|(?:outil(?:s)?|plateforme(?:s)?|espace(?:s)?) collabor[a-z]*|partenaire(?:s)?|communiquer et interagir|(?:travailler|communiquer|agir|dialoguer|negocier|interagir|collaborer|cooperer|echanger|se coordonner)(?: [a-z]+ment)? avec (?:[a-z']+ ){0,2}?(?:autres?|clients?|publics?|familles?|parents?|patients?|usagers?|enfants?|personnes?|interlocuteurs?|responsables?|professionnels?|metiers|services?|hierarchie|fournisseurs?)\\b|(?:coordonner|coordination)\\b(?: [a-z']+){0,2}|relation(?:s)? (?:professionnelles|de travail|humaine(?:s)?|interpersonnelle(?:s)?|fiable(?:s)?|avec)|(?:multi|pluri|inter)-?(?:disciplin|profession|camera|metier|servic)\\w*|reunion(?:s)?|classe(?:s)? (?:virtuelle(?:s)?|entiere(?:s)?)|regie|chaine (?:de secours|de commandement)|(?:(?:actions?|demarche|mesures) de|habitudes) prevent\\w+",
      "en": "staff|partner(?:s)?|(?:interact|collaborat|coordinat)\\w*\\b|(?:communicate|negotiate|work) with (?:\\w+ ){0,2}?(?:others?|clients?|customers?|famil(?:y|ies)|parents?|patients?|children|people|managers?|professionals|services|suppliers?)\\b|(?:working|professional|human) relationship(?:s)?|meeting(?:s)?|virtual class(?:es)?|multi(?:-)?disciplinary"
    },
    "sizes": {
      "fr": "(?:groupes?|participants?|personnes|stagiaires|apprenants|effectif|pers\\.?)\\b[^.]{0,25}\\b(?:[5-9]|1\\d|2\\d)\\b|\\b(?:[5-9]|1\\d|2\\d) (?:participants?|personnes|stagiaires|apprenants|etudiants|apprentis|places|pers)\\b(?![^.]{0,40}€)",
      "en": "\\b(?:[5-9]|1\\d|2\\d) (?:participants|people|learners|trainees|students|places|delegates)\\b|(?:group|participants|places|people)\\b[^.]{0,25}\\b(?:[5-9]|1\\d|2\\d)\\b"
    },
    "lasting": {
      "fr": "(?:[3-9]|[1-9]\\d+)(?:[.,]5)? ?(?:jours|journees|j)\\b|(?:[2-9]\\d|[1-9]\\d{2,}) ?(?:h|heures)\\b|\\d+ ?(?:semaines|mois|ans|annees)\\b|(?:\\d+|deux|trois|quatre|cinq|six|huit|dix) (?:week-?ends|annees|semestres|trimestres)|une annee|alternance\\b(?! (?:des?\\b|d'|du\\b|entre|theori|exposes|apports|pratique))",
      "en": "(?:[3-9]|[1-9]\\d+) ?-?days?\\b|(?:[2-9]\\d|[1-9]\\d{2,}) ?(?:h|hours)\\b|\\d+ ?-?(?:weeks?|months?|years?)\\b|apprenticeship"
    },
    "alone": {
      "fr": "(?:cours|formation(?:s)?|coaching(?:s)?|seance(?:s)?|session(?:s)?|prise en charge|format) (?:[a-z]+ )?(?:individuel(?:le)?(?:s)?|particuli(?:er|ere)(?:s)?)|en individuel|a titre individuel|individuel(?:le)? uniquement|cours particulier(?:s)?|(?:lecon|heure)(?:s)? de conduite|apprentissage anticipe de la conduite|face(?:-| )a(?:-| )face pedagogique individuel|tete(?:-| )a(?:-| )tete|one(?:-| )to(?:-| )one|en solo|(?:defini|organise|fixe|realise|conduit|mene)(?:e)?(?:s)? individuellement|un seul (?:stagiaire|participant|apprenant)|1 seul(?:e)? (?:stagiaire|participant|apprenant|personne)|^(?:effectif[^\\d]{0,12})?1 (?:stagiaire|participant|apprenant|personne)$|une (?:seule )?personne a la fois|auto(?:-)?formation|auto(?:-)?apprentissage|mooc|asynchrone(?:s)?|(?:e-?learning|en ligne|a distance|en autonomie|videos?)[^.]{0,60}\\ba (?:son|votre|leur|ton) (?:propre )?rythme|\\ba (?:son|votre|leur|ton) (?:propre )?rythme[^.]{0,60}(?:e-?learning|en ligne|a distance|en autonomie|videos?)|formation (?:100 % |entierement )?(?:en e(?:-)?learning|e(?:-)?learning|en ligne)|acces (?:illimite|24)",
      "en": "one(?:-| )(?:to|on)(?:-| )one|1[-: ](?:to|1)[-: ]?1?|individual (?:coaching|session(?:s)?|tuition|lesson(?:s)?|course)|private (?:lesson(?:s)?|tuition)|self(?:-| )(?:paced|study|directed|guided)|mooc|asynchronous|at your own pace|on(?:-| )demand|fully online course|(?:e(?:-)?learning|online) course"
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
      "fr": "(?:ne|n')\\s?(?!hesit|manqu|attend|cherch|rat|soy|pass|laiss|serez|etes)[a-z]+ (?:pas|plus|que|ni|guere)(?! (?:a hesiter|seul))|mais pas (?:la(?:s)?|le(?:s)?|l'|du(?:s)?|de(?:s)?|d'|un(?:e)?)|personne ne|pas (?<=^\\W*pas )(?:de |d')(?!(?:jargon|bla-?bla\\w*|langue de bois|panique|stress|soucis?|problemes?|inquietude|theorie|pre-?requis)(?![a-z]))|nous ne (?!laiss|perd|manqu)[a-z]+ jamais|sans (?:pretendre|pour autant|rien promettre|viser a)|sauf (?:si|le|la|les|en|pour)|a condition (?:que|de)|en revanche|au risque de|quitte a|pas (?:de|d') (?:diaporama|powerpoint|qcm|jeu(?:x)? de role|cours magistral|note)|ce que (?:cette formation|ce stage|nous|le stage|ce parcours) n(?:e|')",
      "en": "(?:do|does|did|is|are|will|can) ?(?:not|n't|n’t)(?! (?:worry|miss|hesitate|wait|only|just|alone))|cannot|won't|doesn't|except (?:for|when|if|in|on|at)|provided that|at the risk of|no (?:slides|powerpoint|role play|lecture)|without (?:claiming|pretending|promising)|but not (?:the|a(?:n)?|how|yet)|what (?:this course|we) (?:does|do) not"
    }
  },
  "families": {
    "software": {
      "fr": "api(?:s)?|(?:deux|un|quelques) clic(?:s)?|cliquez|cliquer sur|bouton(?:s)?|onglet(?:s)?|champ(?:s)?|saas|fonctionnalites|par mois et par|booleen|nombre (?:entier|decimal)|texte libre|criteres d'acceptation|tableau de bord|se connecter|mise en place|utilisateurs|uploader",
      "en": "endpoint(?:s)?|token(?:s)?|back(?:-)?office|open an issue|pull request(?:s)?|localhost|field(?:s)?|admin|features|version \\d+\\.\\d+|per month|boolean|integer|nullable|acceptance criteria|dashboard|log in|users|upload"
    },
    "school": {
      "fr": "ects|cm|td|tp|semestre [1-9]|[lm][123]|licence [123]|terminale|lyceen(?:s)?|collegien(?:s)?|(?:premier|deuxieme|troisieme) trimestre|coefficient|examen terminal|seconde session|rattrapage|c[em][12]|amphi|ufr|moodle|eleves de|etudiants de|heures par semaine|epreuve(?:s)? (?:orale|orales|ecrite|ecrites) du bac[a-z]*|conseil de classe|enseignant(?:s)?|classe de",
      "en": "semester(?:s)?|(?:\\d )?credits|pupil(?:s)?|office hours|mid(?:-)?term|final exam|homework|undergraduate(?:s)?"
    },
    "sport": {
      "fr": "entrainement(?:s)?|entraineur(?:s)?|vma|fractionne|echauffement|foncier|repetitions|squat(?:s)?|pompes|tractions|footing|licencies|tournoi(?:s)?|coureur(?:s)?|cycliste(?:s)?|nageur(?:s)?|semaines? \\d+|\\d+ ?[x×] ?\\d+ ?(?:min|m|km|s)|\\d+ ?km|cotisation|championnat(?:s)?|marathon|la saison|le club",
      "en": "workout(?:s)?|reps|warm(?:-)?up|weeks? \\d+"
    },
    "civic": {
      "fr": "mandat|mandature|parti|(?:electeur|electrice)(?:s)?|election(?:s)?|municipales|conseil (?:municipal|syndical|communautaire)|par commune|nos commune(?:s)?|communes rurales|riverain(?:s)?|(?:citoyen|citoyenne)(?:s)?|deliberation(?:s)?|fonds europeens|elus|les elus|la region|habitants|referendum",
      "en": "council|mayor|residents|citizen(?:s)?|voter(?:s)?|ballot|manifesto|vote"
    },
    "resume": {
      "fr": "centre(?:s)? d'interet|ans de metier|un poste de|tarif journalier|tjm|mes interventions|parcours professionnel|prerequis de poste|mes competences|depuis (?:19|20)\\d\\d|^experiences?(?: professionnelles?)?$|^(?:mes )?diplomes$|^(?:mes )?competences$|^formations?$|^langues$",
      "en": "work experience|employment history|years of experience|references available|since (?:19|20)\\d\\d|^(?:work )?experience$|^education$|^skills$"
    },
    "proposal": {
      "fr": "bon pour accord|cachet|a l'attention de|votre besoin|votre contexte|vos enjeux|notre proposition|validite|acompte a la commande|^(?:designation|quantite|qte|montant ht|prix unitaire|pu ht)$|total (?:ht|ttc)|notre offre|(?:prestation|prestations) (?:proposee|proposees)|(?:objectif|objectifs) (?:propose|proposes)|notre comprehension",
      "en": "valid until|this quote|our proposal|your needs"
    },
    "prompt": {
      "fr": "tu es|tu ecris|tu dois|reponds|format de sortie|n'invente (?:pas|jamais|rien)|l'utilisateur|ton role",
      "en": "you are a(?:n)?|you turn|prompt(?:s)?|output|output format|never|llm|chatgpt|the user|respond|rules|your task|your role"
    },
    "article": {
      "fr": "cet article|ce guide|en conclusion|en resume|vous hesitez|mefiez-vous|temps de lecture|lire aussi|souvent|voici|par exemple|en effet|savez-vous|la plupart|(?:plafonne|plafonnee|plafonnes|plafonnees)|generalement|les organismes|un organisme de formation|votre organisme|l'auditeur|un auditeur|vous devez|mieux vaut|niveau attendu|vos stagiaires|vos formations",
      "en": "in this (?:article|post|guide)|read more|usually|most|auditor(?:s)?|your (?:organisation|learners|courses)"
    },
    "minutes": {
      "fr": "^(?:presente?s?|etaient presents|etaient la|excusee?s?|absente?s?(?: excusee?s?)?|manquai(?:en)?t)(?: ?:|$)|(?:secretaire|president|presidente) de seance|ordre du jour|(?:releve de|les|releve des) decision(?:s)?|abstention(?:s)?|a l'unanimite|\\d+ (?:voix )?pour\\b|questions diverses|prochaine reunion|(?:seance|reunion) (?:levee|close|ouverte)|^fin (?:de (?:seance|reunion) )?(?:a|vers) \\d|(?:tresorerie|tresorier|tresoriere)|adoptee a|quorum|points abordes|se charge (?:de|d')|^decisions? ?:",
      "en": "apologies|any other business|next meeting|action item(?:s)?|matters arising|(?:seconded|motion|carried)|treasurer|in attendance|meeting closed"
    },
    "outing": {
      "fr": "chers parents|(?:votre|mon|son) enfant|vos enfants|les enfants|note aux familles|aux (?:familles|parents)|(?:autorisation|autorise) .{0,15}(?:parentale|enfant)|fiche sanitaire|carnet de (?:vaccination|sante)|trousseau|veillee(?:s)?|cheques-vacances|(?:bons|aide|aides) (?:vacaf|caf|aux vacances)|(?:accompagnateur|accompagnatrice)(?:s)?|pique-nique|colo(?:s)?|colonie(?:s)? de vacances|centre (?:de loisirs|aere)|(?:sejour|camp) de vacances|(?:depart|retour|voyage) .{0,15} (?:car|bus|train)|nuit de route|assurance (?:individuelle|scolaire|responsabilite civile)|talon|fonds social|argent de poche|par (?:enfant|eleve|famille)|eleves (?:concernes|partent|devront|participeront)|tranche d'age|\\d{1,2}(?:-| a )\\d{1,2} ans|classes de|guide (?:local|de montagne|conferencier|conferenciere)|nuit(?:s)? (?:en|au) (?:gite|refuge|hotel)|demi-pension",
      "en": "dear (?:parents|families)|your (?:child|children)|(?:packing|kit) list|permission slip|(?:camper|chaperone)(?:s)?|summer camp|coach (?:leaves|departs|returns)|pocket money|per (?:child|pupil)|aged"
    },
    "recruitment": {
      "fr": "poste(?:s)? (?:a pourvoir|ouvert|base)|(?:votre|le) profil|profil recherche|(?:vos|les|tes) missions|missions principales|bruts? (?:mensuels?|annuels?|par (?:mois|an))|(?:mensuel|annuel)s? bruts?|(?:treizieme|13e|13eme) mois|mutuelle|(?:tickets|titres) restaurant|prime(?:s)? (?:de|d')|(?:vous|tu) (?:rejoignez|rejoindrez|rejoins)|rejoindre notre equipe|lettre de motivation|(?:votre|vos) candidature(?:s)?|cv a|salaire selon|selon (?:anciennete|experience|profil)|periode d'essai|convention collective|recrut(?:ons|ement)|(?:cdi|cdd)",
      "en": "(?:your|the) profile|cover letter|salary|full(?:-)?time|annual leave|we are (?:hiring|recruiting)|the role|(?:your|key) responsibilities|probation|your application"
    }
  },
  "frames": {
    "cultivates": {
      "fr": "adopt(?:er|ez|e|ent|ant)|developp(?:er|ez|e|ent|ant)|developpement|renforc(?:er|ez|e|ent|ant)|renforcement|incarn(?:er|ez|e|ent|ant)|affirm(?:er|ez|e|ent|ant)|assum(?:er|ez|e|ent|ant)|cultiv(?:er|ez|e|ent|ant)|ass(?:eoir|oir|oyez)|affut(?:er|ez)|affin(?:er|ez|e|ent|ant)|gagn(?:er|ez|e|ent|ant) en|travaill(?:er|ez|e|ent|ant)|consolid(?:er|ez|e|ent|ant)|acquerir|acquerez|ajust(?:er|ez|e|ent|ant)|adapt(?:er|ez|e|ent|ant)|clarifi(?:er|ez|e|ent|ant)|trouv(?:er|ez|e|ent|ant)|construi(?:re|sez|t|sent|sant)|prendre|deploy(?:er|ez)|questionn(?:er|ez|e|ent|ant)|interrog(?:er|ez|e|ent|ant)|forg(?:er|ez|e|ent|ant)|maitris(?:er|ez|e|ent|ant)|install(?:er|ez)|endosse(?:r|z)?|professionnalis(?:er|ez|e|ent|ant)",
      "en": "adopt(?:s|ing)?|develop(?:s|ing)?|strengthen(?:s|ing)?|embod(?:y|ies|ying)|cultivat(?:e|es|ing)|nurtur(?:e|es|ing)|build(?:s|ing)?|refin(?:e|es|ing)|tak(?:e|es|ing) on|acquir(?:e|es|ing)|reinforc(?:e|es|ing)|hon(?:e|es|ing)|demonstrat(?:e|es|ing)"
    },
    "stance": {
      "fr": "posture(?:s)?|mindset|etat d'esprit|leadership|agilite|adaptabilite|proactivite|reactivite|assertivite|polyvalence|employabilite|esprit (?:d'equipe|critique|d'initiative|d'entreprise|client)|force de proposition|capacite(?:s)? d'adaptation|savoir-etre|soft skills|charisme|legitimite|credibilite|influence|identite professionnelle|professionnalisme|sens (?:du service|du client|des responsabilites|de l'organisation|du relationnel|du resultat)|culture (?:client|qualite|du resultat|commune|de la performance|manageriale|de l'innovation)",
      "en": "posture(?:s)?|stance|mindset|leadership|agility|adaptability|proactivity|assertiveness|employability|emotional intelligence|team spirit|soft skills|credibility|impact|influence|professionalism|customer (?:focus|culture)"
    },
    "copes": {
      "fr": "ger(?:er|ez|ent|ant|ons)|gere(?:nt)?|pilot(?:er|ez|ent|ant)|trait(?:er|ez|ent|ant)|regul(?:er|ez|ent|ant)|canalis(?:er|ez|ent|ant)|optimis(?:er|ez|ent|ant)",
      "en": "manag(?:e|es|ing)|handl(?:e|es|ing)|cop(?:e|es|ing) with|deal(?:s|ing)? with|control(?:s|ling)?"
    },
    "lived": {
      "fr": "emotion(?:s)?|stress|trac|deuil(?:s)?|colere(?:s)?|peur(?:s)?|angoisse(?:s)?|anxiete|agressivite|violence(?:s)?|frustration(?:s)?|souffrance(?:s)?|douleur(?:s)?|mort|fin de vie|fatigue|mecontentement(?:s)?|insatisfaction(?:s)?|relation(?:s)?|tension(?:s)?|situation(?:s)? (?:de tension(?:s)?|de violence|d'agressivite|tendue(?:s)?|conflictuelle(?:s)?|delicate(?:s)?|sensible(?:s)?|complexe(?:s)?|difficile(?:s)?|humaine(?:s)?|de crise)|dynamique(?:s)? (?:de|du) groupe|attente(?:s)?|diversite|heterogeneite|interculturalite|echec(?:s)?|imprevu(?:s)?|silence(?:s)?|humain|carriere(?:s)?|absence(?:s)? (?:des|de vos|du personnel)",
      "en": "emotion(?:s)?|stress|grief|anger|fear(?:s)?|aggression|frustration|relationship(?:s)?|tension(?:s)?|expectations|difficult situations|group dynamics|diversity|career(?:s)?"
    },
    "folk": {
      "fr": "client(?:e)?(?:s)?|clientele(?:s)?|usager(?:s)?|patient(?:e)?(?:s)?|public(?:s)?|participant(?:e)?(?:s)?|apprenant(?:e)?(?:s)?|stagiaire(?:s)?|eleve(?:s)?|enfant(?:s)?|parent(?:s)?|famille(?:s)?|resident(?:e)?(?:s)?|beneficiaire(?:s)?|personne(?:s)?|collegue(?:s)?|equipe(?:s)?|collaborateur(?:s)?|collaboratrice(?:s)?|salarie(?:e)?(?:s)?|agent(?:e)?(?:s)?|interlocuteur(?:s)?|interlocutrice(?:s)?|groupe(?:s)?|passager(?:s)?|adolescent(?:e)?(?:s)?|benevole(?:s)?|partenaire(?:s)?|fournisseur(?:s)?|prestataire(?:s)?|personnalite(?:s)?|profil(?:s)?|comportement(?:s)?|caractere(?:s)?",
      "en": "customer(?:s)?|client(?:s)?|user(?:s)?|patient(?:s)?|participant(?:s)?|learner(?:s)?|pupil(?:s)?|child(?:ren)?|parent(?:s)?|famil(?:y|ies)|resident(?:s)?|people|colleague(?:s)?|team(?:s)?|employee(?:s)?|staff|stakeholder(?:s)?|personalit(?:y|ies)|behavio(?:u)?r(?:s)?"
    },
    "awkward": {
      "fr": "difficile(?:s)?|mecontent(?:e)?(?:s)?|agressi(?:f|fs|ve|ves)|resistant(?:e)?(?:s)?|refractaire(?:s)?|recalcitrant(?:e)?(?:s)?|insatisfait(?:e)?(?:s)?|perturbateur(?:s)?|perturbatrice(?:s)?|exigeant(?:e)?(?:s)?|complique(?:e)?(?:s)?|demotive(?:e)?(?:s)?|toxique(?:s)?|problematique(?:s)?|inadapte(?:e)?(?:s)?|a probleme(?:s)?|tendu(?:e)?(?:s)?|hostile(?:s)?|peu actifs",
      "en": "difficult|unhappy|angry|aggressive|resistant|reluctant|demanding|disruptive|toxic|challenging|problem"
    },
    "secures": {
      "fr": "securis(?:er|ez|e|ent|ant|ons)|securisation|fiabilis(?:er|ez|e|ent|ant|ons)|verrouill(?:er|ez|e|ent|ant|ons)|perennis(?:er|ez|e|ent|ant|ons)|objectiv(?:er|ez|e|ent|ant|ons)",
      "en": "secur(?:e|es|ing)|future-proof(?:s|ing)?|safeguard(?:s|ing)?"
    },
    "path": {
      "fr": "parcours|carriere(?:s)?|trajectoire(?:s)?|evolution(?:s)?|projet(?:s)? (?:professionnel(?:s)?|de vie|de reconversion|de formation)?|reconversion(?:s)?|transition(?:s)?|orientation|choix|decision(?:s)?|avenir|emploi(?:s)?|insertion|integration|recrutement(?:s)?|prise de poste|mobilite(?:s)?|formation(?:s)?|apprentissage(?:s)?|reussite|place|inscription|certification|diplome|action|pratique(?:s)?|competence(?:s)?|financement|demarche(?:s)?|candidature(?:s)?|accompagnement|alternance|relation(?:s)?|dossier|vie professionnelle",
      "en": "path(?:s)?|career(?:s)?|journey(?:s)?|project(?:s)?|transition(?:s)?|choice(?:s)?|decision(?:s)?|future|job(?:s)?|recruitment|training|learning|success|place|practice(?:s)?|skills"
    },
    "sells": {
      "fr": "dynamis(?:er|ez|e|ent|ant)|boost(?:er|ez|e|ent|ant)|propuls(?:er|ez|e|ent|ant)|valoris(?:er|ez|e|ent|ant)|valorisation|optimis(?:er|ez|e|ent|ant)|redynamis(?:er|ez|e|ent|ant)|relanc(?:er|ez|e|ent|ant)|donner un (?:nouvel|nouveau) (?:elan|souffle) a|donnez un (?:nouvel|nouveau) (?:elan|souffle) a|capitalis(?:er|ez|e|ent|ant) sur|professionnalis(?:er|ez|e|ent|ant)",
      "en": "boost(?:s|ing)?|accelerat(?:e|es|ing)|propel(?:s|ling)?|supercharg(?:e|es|ing)|kick-\\?start(?:s|ing)?|leverag(?:e|es|ing)|upgrad(?:e|es|ing)"
    },
    "self": {
      "fr": "parcours|carriere(?:s)?|profil(?:s)?|cv|employabilite|evolution|insertion|trajectoire(?:s)?|potentiel(?:s)?|talent(?:s)?|expertise|image professionnelle|offre(?:s)?|candidature(?:s)?|montee en competence(?:s)?|recherche d'emploi|vie professionnelle|reussite",
      "en": "career(?:s)?|profile(?:s)?|cv|employability|potential|talent(?:s)?|brand|growth|expertise"
    },
    "running": {
      "fr": "gestion|organisation|fonctionnement|processus|process|pratique(?:s)?|activite(?:s)?|communication|temps|planning(?:s)?|ressource(?:s)?|flux|coordination|suivi|relation(?:s)?|accompagnement|apprentissage(?:s)?|parcours|prise en charge|amelioration continue|demarche(?:s)?|qualite|changement(?:s)?|transformation(?:s)?|strategie(?:s)?|dispositif(?:s)?|montee en competence(?:s)?|competences|engagement|developpement|rentabilite|performance(?:s)?|cout(?:s)?|transition(?:s)?",
      "en": "management|organi(?:s|z)ation|process(?:es)?|practice(?:s)?|activity|communication|time|resources|workflow(?:s)?|coordination|relationship(?:s)?|learning|change|transformation|strategy|continuous improvement|engagement"
    },
    "yields": {
      "fr": "cre(?:er|ez|e|ent|ant)|creation|produi(?:re|sez|t|sent|sant)|gener(?:er|ez|e|ent|ant)|apport(?:er|ez|e|ent|ant)|delivr(?:er|ez|e|ent|ant)|suscit(?:er|ez|e|ent|ant)|impuls(?:er|ez|e|ent|ant)|insuffl(?:er|ez|e|ent|ant)",
      "en": "creat(?:e|es|ing)|deliver(?:s|ing)?|generat(?:e|es|ing)|driv(?:e|es|ing)|bring(?:s|ing)?|add(?:s|ing)?"
    },
    "asset": {
      "fr": "valeur(?: ajoutee)?|engagement|impact|performance|adhesion|synergie(?:s)?|lead(?:s)?|opportunite(?:s)?|dynamique (?:positive|collective|vertueuse|de changement|de progres)|cercle vertueux|changement|elan|masse critique|croissance|buzz|trafic",
      "en": "value|engagement|impact|buy-in|synerg(?:y|ies)|leads|opportunities|momentum|growth|traffic"
    },
    "stock": {
      "fr": "masse critique|vivier(?:s)?|gisement(?:s)?|cible(?:s)?|coeur de cible|clientele(?:s)?|portefeuille(?:s)? (?:de )?(?:clients|beneficiaires|usagers|patients)|capital (?:humain|competences)|ressources (?:humaines|internes)|pool(?:s)?|patientele(?:s)?",
      "en": "critical mass|talent pool(?:s)?|pipeline of talent|human capital|human resources|target audience(?:s)?|workforce|client base"
    },
    "jargon": {
      "fr": "next step(?:s)?|roadmap(?:s)?|road map|best practice(?:s)?|best(?:-)?seller(?:s)?|pre(?:-| )?brief(?:s)?|quick(?:-| )?win(?:s)?|business case(?:s)?|(?:job|speed|alternance|stage|emploi|metier) dating|deadline(?:s)?|deliverable(?:s)?|empowerment|game(?:-| )?changer(?:s)?|hard skills|insight(?:s)?|kick(?:-)?off|milestone(?:s)?|mindset|one to one|off(?:-)?boarding|speed(?:-| )?meeting(?:s)?|staffing|stakeholder(?:s)?|take(?:-)?away(?:s)?|task force|team(?:-| )?building|time to market|up(?:-)?skilling|re(?:-)?skilling|win(?:-| )?win|gagnant(?:-| )?gagnant|impactant(?:e)?(?:s)?|disrupti(?:f|fs|ve|ves)|out of the box|(?:self|personal)(?:-| )?branding|must(?:-)?have|process (?:rode|eprouve|interne)(?:s)?|top(?:-| )?management|low(?:-)?cost|full package|best(?:-| )?of|high(?:-| )?level|corporate|think tank|afterwork(?:s)?|boosteur(?:s)?|happiness|coachs business",
      "en": "next steps|quick(?:-| )?win(?:s)?|game(?:-| )?changer(?:s)?|best(?:-)?in(?:-)?class|world(?:-)?class|best(?:-)?seller(?:s)?|actionable insights|key takeaways|stakeholder management|win(?:-)?win|low(?:-)?hanging fruit|thought leadership|cutting(?:-)?edge|industry(?:-)?leading|value proposition|personal brand[a-z]*"
    },
    "part": {
      "fr": "acteur(?:s)?|actrice(?:s)?|contributeur(?:s)?|contributrice(?:s)?|moteur(?:s)?|ambassadeur(?:s)?|ambassadrice(?:s)?|facilitateur(?:s)?|facilitatrice(?:s)?|pilote(?:s)?|interface(?:s)?|maillon(?:s)?|garant(?:e)?(?:s)?|force de proposition|partie prenante|parties prenantes|levier(?:s)? humain(?:s)?|chef d'orchestre|vecteur(?:s)?|porteur(?:s)? de (?:changement|sens|projet(?:s)?)|promoteur(?:s)?|catalyseur(?:s)?",
      "en": "player(?:s)?|actor(?:s)?|contributor(?:s)?|ambassador(?:s)?|facilitator(?:s)?|catalyst(?:s)?|driver(?:s)?|change-\\?maker(?:s)?|enabler(?:s)?|cornerstone(?:s)?"
    },
    "cause": {
      "fr": "prevention|changement(?:s)?|transformation(?:s)?|reussite|performance(?:s)?|qualite|securite|apprentissage(?:s)?|formation|projet(?:s)?|developpement|evolution|progres|innovation|transition(?:s)?|inclusion|sante|organisation|amelioration|entreprise|reseau|territoire|vie|carriere|avenir|equipe",
      "en": "prevention|change|transformation|success|performance|quality|safety|learning|development|innovation|inclusion|company|future"
    },
    "enlists": {
      "fr": "engag(?:er|ez|ent|ant)|mobilis(?:er|ez|ent|ant)|motiv(?:er|ez|ent|ant)|embarqu(?:er|ez|ent|ant)|feder(?:er|ez|ent|ant)|align(?:er|ez|ent|ant)|harmonis(?:er|ez|ent|ant)|responsabilis(?:er|ez|ent|ant)|impliqu(?:er|ez|ent|ant)|influenc(?:er|ez|ent|ant)|persuad(?:er|ez|ent|ant)|convain(?:cre|quez|quent|quant)|captur(?:er|ez)|capt(?:er|ez|ent|ant)|seduire|seduisez|impressionn(?:er|ez)|entrain(?:er|ez)|cibl(?:er|ez|ent|ant)|segment(?:er|ez|ent|ant)|recadr(?:er|ez|ent|ant)|formater|faconn(?:er|ez)|extrai(?:re|t|sez)|exploit(?:er|ez|ent|ant)|capitalis(?:er|ez) sur|activ(?:er|ez|ent|ant)|dynamis(?:er|ez|ent|ant)|boost(?:er|ez|ent|ant)|optimis(?:er|ez|ent|ant)|securis(?:er|ez|ent|ant)",
      "en": "engag(?:e|es|ing)|mobili(?:s|z)(?:e|es|ing)|motivat(?:e|es|ing)|align(?:s|ing)?|influenc(?:e|es|ing)|persuad(?:e|es|ing)|convinc(?:e|es|ing)|target(?:s|ing)?|segment(?:s|ing)?|leverag(?:e|es|ing)|energi(?:s|z)(?:e|es|ing)"
    },
    "followers": {
      "fr": "equipe(?:s)?|collaborateur(?:s)?|collaboratrice(?:s)?|salarie(?:e)?(?:s)?|apprenant(?:e)?(?:s)?|participant(?:e)?(?:s)?|stagiaire(?:s)?|eleve(?:s)?|public(?:s)?|interlocuteur(?:s)?|client(?:e)?(?:s)?|clientele(?:s)?|prospect(?:s)?|beneficiaire(?:s)?|usager(?:s)?|patient(?:e)?(?:s)?|talent(?:s)?|troupes|groupe|communaute(?:s)?|savoir(?:s)?|expert(?:s)?|personnel|agents|benevole(?:s)?|adhesion|partie(?:s)? prenante(?:s)?|decideurs|jury|recruteur(?:s)?|employeur(?:s)?",
      "en": "team(?:s)?|employee(?:s)?|staff|learner(?:s)?|audience(?:s)?|customer(?:s)?|client(?:s)?|prospect(?:s)?|stakeholder(?:s)?|talent|attention|patient(?:s)?|decision-makers|recruiter(?:s)?|colleague(?:s)?"
    },
    "obstacles": {
      "fr": "resistance(?:s)?(?: au changement)?|blocage(?:s)?|comportement(?:s)? (?:difficile|inadapte|inapproprie|probleme|deviant|a risque|perturbateur)(?:s)?|(?:personne|personnalite|client|usager|public|participant|apprenant|eleve|enfant|collegue|collaborateur|stagiaire|interlocuteur|profil|patient|parent|resident|passager|caractere|groupe)(?:s)? (?:difficile|mecontent|agressif|refractaire|recalcitrant|insatisfait|perturbateur|exigeant|complique|demotive|toxique|problematique|hostile|peu actif|decrocheur)(?:s)?|(?:personnes|personnalites) (?:agressives|recalcitrantes|insatisfaites|exigeantes|compliquees|demotivees)|decrochage(?:s)?|absenteisme|mauvais payeur(?:s)?|croyances limitantes",
      "en": "resistance(?: to change)?|reluctance|difficult (?:people|customer(?:s)?|learner(?:s)?|colleague(?:s)?|conversation(?:s)?|behavio(?:u)?r(?:s)?|participant(?:s)?|patient(?:s)?)|disruptive (?:behavio(?:u)?r|learner(?:s)?|participant(?:s)?)|absenteeism"
    },
    "overcomes": {
      "fr": "ger(?:er|ez|ent|ant)|gestion|identifi(?:er|ez) et gerer|lev(?:er|ez|ee)|trait(?:er|ez|ement)|depass(?:er|ez)|surmont(?:er|ez)|vaincre|desamorc(?:er|ez)|contourn(?:er|ez)|contr(?:er|ez)|neutralis(?:er|ez)|reduire|redui(?:sez|sant)|eviter|prevenir|anticip(?:er|ez)|repondre aux|faire face aux|transform(?:er|ez)|maitris(?:er|ez)",
      "en": "manag(?:e|es|ing)|handl(?:e|es|ing)|overcom(?:e|es|ing)|deal(?:s|ing)? with|defus(?:e|es|ing)|neutrali(?:s|z)(?:e|es|ing)|reduc(?:e|es|ing)"
    },
    "acts": {
      "fr": "communiqu(?:er|ez)|communication|decid(?:er|ez)|agir|agissez|interven(?:ir|ez)|intervention(?:s)?|travaill(?:er|ez)|collabor(?:er|ez)|manag(?:er|ez)|anim(?:er|ez)|accompagn(?:er|ez)|transmet(?:tre|tez)|negoci(?:er|ez)|vend(?:re|ez)|accueill(?:ir|ez)|accueil|encadr(?:er|ez)|echang(?:er|ez)|echanges|entretien(?:s)?|reunion(?:s)?|apprentissage(?:s)?|ecout(?:er|ez)|cooper(?:er|ez)|organis(?:er|ez)|argument(?:er|ez)|prospect(?:er|ez)|recrut(?:er|ez)|delegu(?:er|ez)|form(?:er|ez)|reag(?:ir|issez)|ger(?:er|ez)|prise de parole|relation(?:s)?|equipe(?:s)?|management|pedagogie",
      "en": "communicat(?:e|ing)|communication|decid(?:e|ing)|act(?:ing)?|interven(?:e|ing)|work(?:ing)?|collaborat(?:e|ing)|lead(?:ing)?|teach(?:ing)?|negotiat(?:e|ing)|listen(?:ing)?|manag(?:e|ing)|meeting(?:s)?|conversation(?:s)?|team(?:s)?|respond(?:ing)?"
    },
    "image": {
      "fr": "image(?: de marque)?|reputation|e-reputation|notoriete|visibilite|credibilite|marque(?: employeur)?|attractivite",
      "en": "image|brand|reputation|visibility|attractiveness"
    }
  },
  "lenses": {
    "titled": {
      "fr": "cap|bts|bac pro|titre professionnel|diplome d'etat|caces|habilitation(?:s)? electrique(?:s)?|autorisation(?:s)? de conduite|sst|mac sst|psc(?: \\?1)?|premiers secours|secouriste(?:s)?|permis",
      "en": "first aid certificate|state diploma|driving licence"
    },
    "normed": {
      "fr": "norme(?:s)? nf|nf ?c ?\\d|recommandation(?:s)? (?:cnam|cramif|r)|r ?4\\d\\d|habilitations? (?:electriques?|[bh]\\d)",
      "en": "standard (?:iso|nf|en|bs) ?\\d+"
    },
    "norm": {
      "fr": "certification(?:s)?|certifie(?:e)?(?:s)?|qualiopi|label(?:s)?|labellis[a-z]*|norme(?:s)?|referentiel(?:s)?|agrement(?:s)?|agree(?:e)?(?:s)?|habilitation(?:s)?|habilite(?:e)?(?:s)?|accredit[a-z]*|(?:reconnu|reconnue|reconnus|reconnues|valide|validee|valides|validees) par (?:l'etat|le ministere|france competences)|(?:enregistre|enregistree|enregistres|enregistrees|inscrit|inscrite|inscrits|inscrites) au (?:rncp|repertoire[a-z]*)|iso \\d{1,9}|datadock(?:e)?",
      "en": "certification(?:s)?|certified|qualiopi|label(?:s)?|standard(?:s)?|accredit[a-z]*|approved|recogni(?:s|z)ed by the state|iso \\d{1,9}|quality mark"
    },
    "proves": {
      "fr": "atteste(?:nt)?|attestant|garanti(?:t|ssent|ssant|e(?:s)?|r)|temoigne(?:nt)?|temoignant|prouve(?:nt)?|preuve|gage(?:s)?|demontre(?:nt)?|confirme(?:nt)?|assure(?:nt)?|assurant|signe|synonyme|reflete(?:nt)?|reconnait|reconnaissance|garant(?:e)?(?:s)?",
      "en": "attests|attest(?:ing)?|guarantee(?:s|ing)?|testif(?:y|ies|ying)|prove(?:s)?|proof|demonstrate(?:s)?|confirm(?:s)?|ensure(?:s)?|ensuring|pledge|hallmark"
    },
    "worth": {
      "fr": "qualite|serieux|rigueur|excellence|professionnalisme|confiance|engagement(?:s)?|fiabilite|credibilite|exigence(?:s)?|conforme(?:s)?|conformite|valeur|satisfaction|respect (?:de|des|du) (?:[a-z]+ )?(?:exigence[a-z]*|critere[a-z]*|norme[a-z]*|standard[a-z]*|referentiel[a-z]*)",
      "en": "quality|seriousness|rigo(?:u)?r|excellence|professionalism|trust|commitment|reliability|credibility|requirements|compliance|value"
    },
    "rulebook": {
      "fr": "guide(?:s)?|referentiel(?:s)?|norme(?:s)?|procedure(?:s)?|protocole(?:s)?|reglement(?:s)?|reglementation(?:s)?|cahier(?:s)? des charges|recommandation(?:s)?|exigence(?:s)?|critere(?:s)?|(?:phase|etape|obligation)(?:s)? legale(?:s)?",
      "en": "guidelines|standard(?:s)?|procedure(?:s)?|protocol(?:s)?|regulation(?:s)?|requirement(?:s)?|criteria|(?:legal|statutory) (?:phase|step|obligation)s"
    },
    "aptitude": {
      "fr": "operationnel(?:le)?(?:s)?|inclusi(?:f|fs|ve|ves)|autonome(?:s)?|autonomie|efficace(?:s)?|confiant(?:e)?(?:s)?|engage(?:e)?(?:s)?|implique(?:e)?(?:s)?|motive(?:e)?(?:s)?|epanoui(?:e)?(?:s)?|humain(?:e)?(?:s)?|bienveillant(?:e)?(?:s)?|serein(?:e)?(?:s)?|competent(?:e)?(?:s)?|a l'aise|pret(?:e)?(?:s)?",
      "en": "operational|inclusive|autonomous|independent|effective|confident|engaged|committed|motivated|human|caring|competent|at ease|ready"
    },
    "tests": {
      "fr": "qcm|quiz+|tests?(?! (?:unitaire|d'integration|de charge|fonctionnel|utilisateur|technique|psycho))(?: (?:de |d')[a-z]+)?|questionnaire(?:s)?(?: en ligne)?|score(?:s)?",
      "en": "mcq(?:s)?|quiz(?:zes)?|multiple(?: |-)choice [a-z]+|(?:written |online |final |placement )tests?|questionnaire(?:s)?|score(?:s)?"
    },
    "shown": {
      "fr": "competence(?:s)?|progression(?:s)?|progres|transfert|maitrise|savoir-faire|savoir-etre|posture(?:s)?|aptitude(?:s)?|capacite(?:s)?|comportement(?:s)?",
      "en": "skill(?:s)?|progress|transfer|mastery|ability|abilities|behavio(?:u)?r|aptitude(?:s)?"
    },
    "learning": {
      "fr": "progres|progression(?:s)?|transfert(?:s)?|impact(?:s)?|evolution(?:s)?|motivation(?:s)?|engagement(?:s)?|confiance|bien-etre|posture(?:s)?|changement(?:s)?|benefice(?:s)?|retombee(?:s)?|efficacite|retour sur investissement|satisfaction(?:s)?|relation(?:s)?|leadership|empathie|maturite|(?:niveau(?:x)?|degre(?:s)?) (?:d'acquisition|de maitrise|de competence(?:s)?|d'engagement|d'autonomie|de confiance)|montee en competences",
      "en": "progress|progression|transfer|impact(?:s)?|growth|motivation|engagement|confidence|well-being|change(?:s)?|benefit(?:s)?|effectiveness|return on investment|satisfaction|relationship(?:s)?|leadership|empathy|maturity"
    },
    "raises": {
      "fr": "boost(?:er|ez|e|ent|ant|ons)|dop(?:er|ez|e|ent|ant|ons)|optimis(?:er|ez|e|ent|ant|ons)|maximis(?:er|ez|e|ent|ant|ons)|amelior(?:er|ez|e|ent|ant|ons)|augment(?:er|ez|e|ent|ant|ons)|accroitre|accroissez|accroissant|decupl(?:er|ez|e|ent|ant)|doubl(?:er|ez|e|ent|ant)|develop(?:per|pez|pe|pent|pant|pons)|renforc(?:er|ez|e|ent|ant|ons)|transform(?:er|ez|e|ent|ant|ons)|gagn(?:er|ez|e|ent|ant) en|garanti(?:r|ssez|t|ssent|ssant)|assur(?:er|ez|e|ent|ant)|pilot(?:er|ez|e|ent|ant)|gere(?:r|z)?|gener(?:er|ez|e|ent|ant)|analyser|accompagner",
      "en": "boost(?:s|ing)?|optimi(?:s|z)(?:e|es|ing)|maximi(?:s|z)(?:e|es|ing)|improv(?:e|es|ing)|increas(?:e|es|ing)|rais(?:e|es|ing)|doubl(?:e|es|ing)|transform(?:s|ing)?|enhanc(?:e|es|ing)|driv(?:e|es|ing)|gain(?:s|ing)?|unlock(?:s|ing)?|manag(?:e|es|ing)"
    },
    "result": {
      "fr": "productivite|performance(?:s)?|efficacite|efficience|rendement(?:s)?|rentabilite|chiffre d'affaires|competitivite|profitabilite|croissance|resultats|ventes|marge(?:s)?|panier moyen|taux de (?:conversion|transformation|closing)",
      "en": "productivity|performance|effectiveness|efficiency|output|profitability|turnover|revenue|competitiveness|growth|sales|margin(?:s)?|conversion rate(?:s)?"
    },
    "workers": {
      "fr": "equipe(?:s)?|collaborateur(?:s)?|collaboratrice(?:s)?|salarie(?:e)?(?:s)?|entreprise(?:s)?|organisation(?:s)?|etablissement(?:s)?|vendeu(?:r(?:s)?|se(?:s)?)|commerciaux|manager(?:s)?|personnel|agents|structure(?:s)?|association(?:s)?|service(?:s)?|force(?:s)? de vente|activite(?:s)?|business",
      "en": "team(?:s)?|staff|employee(?:s)?|compan(?:y|ies)|organi(?:s|z)ation(?:s)?|sales force|workforce|business(?:es)?"
    },
    "persons": {
      "fr": "equipe(?:s)?|collaborateur(?:s)?|collaboratrice(?:s)?|salarie(?:e)?(?:s)?|client(?:e)?(?:s)?|prospect(?:s)?|clientele|talent(?:s)?|manager(?:s)?|interlocuteur(?:s)?|personnalite(?:s)?|participant(?:e)?(?:s)?|apprenant(?:e)?(?:s)?|patient(?:e)?(?:s)?|public(?:s)?",
      "en": "team(?:s)?|employee(?:s)?|staff|customer(?:s)?|client(?:s)?|prospect(?:s)?|talent(?:s)?|manager(?:s)?|people|personalit(?:y|ies)|learner(?:s)?|patient(?:s)?"
    },
    "handles": {
      "fr": "activ(?:er|ez|e|ent|ant)|actionn(?:er|ez|e|ent|ant)|embarqu(?:er|ez|e|ent|ant)|convert(?:ir|issez|it|issant)|capt(?:er|ez|e|ent|ant)|monetis(?:er|ez|e|ent)|exploit(?:er|ez|e|ent|ant)|rentabilis(?:er|ez|e|ent|ant)",
      "en": "activat(?:e|es|ing)|convert(?:s|ing)?|captur(?:e|es|ing)|moneti(?:s|z)(?:e|es|ing)|exploit(?:s|ing)?|onboard(?:s|ing)?"
    },
    "kindness": {
      "fr": "bienveillance|bienveillant(?:e)?(?:s)?|ecoute|respect|respectueu(?:x|se(?:s)?)|empathie|empathique(?:s)?|confiance|humanite|humain(?:e)?(?:s)?|attenti(?:f|fs|ve|ves)|chaleureu(?:x|se(?:s)?)|convivialite|convivial(?:e)?(?:s)?|bonne humeur|partage|bien-etre|qualite de vie(?: au travail)?|qvt|qvct|epanouissement|inclusion|dignite",
      "en": "kindness|kind|caring|listening|respect|respectful|empathy|empathetic|trust|humanity|attentive|warm|sharing|well-being|quality of (?:life|working life)|fulfilment|inclusion|dignity"
    }
  },
  "measure": {
    "marked": {
      "fr": "qcm|quiz+|questionnaire(?:s)?|test(?:s)?|note(?:s)?|notee(?:s)?|examen|controle",
      "en": "mcq|quiz(?:zes)?|multiple(?: |-)choice|questionnaire(?:s)?|test(?:s)?|graded|marked|exam"
    },
    "unmeasured": {
      "fr": "ecout[a-z]*|jugement(?:s)?|juger|discern[a-z]*|geste(?:s)?|dout[a-z]*|hesit[a-z]*|relation(?! client)\\w*|soin(?:s|gn[a-z]*)?|soigne[a-z]*|gout(?:s)?|gouter|tact|(?:au|du|le) toucher|intuiti[a-z]*|regard(?:er|s|e|ent)?|attenti(?:f(?:s)?|ve(?:s)?|on)|confiance|silen[a-z]*|se tai[a-z]*|empath[a-z]*|sensibilite(?:s)?|sensible(?:s)? (?:a|aux|au)|patien(?:ce|t(?!e?s?\\b))|emoti[a-z]*|ressent[a-z]*|plaisir|curiosite|imagin[a-z]*|creati(?:f|fs|ve|ves|vite)|delicat[a-z]*|justesse|nuance(?:s)?|avec le temps|au fil d[a-z]*|peu a peu|petit a petit|dans la duree|reflexi[a-z]*|recul|coup d'oeil|oreille|a l'oeil|voix|humour|dialogu[a-z]*|debat[a-z]*|racont[a-z]*|recit(?:s)?|temoign[a-z]*|ethique|bienveillan[a-z]*|sens (?:de|du|des)|respect (?:de(?:s)? (?:personne[a-z]*|autre[a-z]*|chacun[a-z]*|rythme[a-z]*)|mutuel|d'autrui)|solidar[a-z]*|entraid[a-z]*|courage|humilite|honnete[a-z]*|tatonn[a-z]*|se tromp[a-z]*|trompe[a-z]*|invisible|inattendu[a-z]*|surpri[a-z]*|vecu[a-z]*|experience(?:s)? (?:de|des|du) (?:vie|stagiaires|participants|chacun)|valeur(?:s)? humaine(?:s)?|(?:(?:ne|non|pas|sans|rien|peu) |n')(?:[a-z']+ ){0,3}(?:mesur|chiffr|compt|quantifi|not(?:e|o)ns?)\\w*|qualitati[a-z]*|portfolio|journal de bord",
      "en": "listen[a-z]*|judg[a-z]*|gesture(?:s)?|doubt[a-z]*|hesitat[a-z]*|relation(?:s)?(?:hip(?:s)?)?|car(?:e|ing|eful(?:ly)?)|tast(?:e|ing)|tact|touch|intuiti[a-z]*|look(?:ing)? at|attenti[a-z]*|trust[a-z]*|silen[a-z]*|empath[a-z]*|sensitiv[a-z]*|patience|emotion[a-z]*|feel[a-z]*|pleasure|curio[a-z]*|imagin[a-z]*|creativ[a-z]*|delica[a-z]*|nuance(?:s)?|over time|little by little|reflect[a-z]*|stand back|step back|eye for|by ear|voice|humo(?:u)?r|dialogue|debat[a-z]*|stor(?:y|ies)|ethic[a-z]*|kind(?:ness)?|respect[a-z]*|solidarity|courage|humility|honest[a-z]*|fumbl[a-z]*|invisible|unexpected|surpris[a-z]*|(?:not|no|cannot|never|nothing|without) (?:[a-z']+ ){0,3}(?:measur|count|quantif|grad)\\w*|qualitative|portfolio"
    }
  },
  "mentions": {
    "situation": {
      "fr": "situation(?:s)?|cas|scenario(?:s)?|scene(?:s)?|simulation(?:s)?|simul[a-z]*|jeu(?:x)? de role(?:s)?|quotidien(?:ne)?(?:s)?|terrain|chantier(?:s)?|atelier(?:s)?|plateau|studio(?:s)?|poste(?:s)? de travail|lorsqu[a-z]*|quand|conditions reelles",
      "en": "situation(?:s)?|case(?:s)?|scenario(?:s)?|simulation(?:s)?|simulat[a-z]*|role(?: |-)play(?:s)?|day-to-day|everyday|real-world|on site|studio(?:s)?|workshop(?:s)?|when"
    },
    "artefact": {
      "fr": "projet(?:s)?|livrable(?:s)?|film(?:s|e|ee|es|ees)?|video(?:s)?|maquette(?:s)?|dossier(?:s)?|portfolio(?:s)?|plan(?:s)? d'action(?:s)?|plan(?:s)? de|rapport(?:s)?|memoire(?:s)?|expose(?:s)?|production(?:s)?|prototype(?:s)?|chef(?:s)?-d'oeuvre|piece(?:s)?|document(?:s)?|livret(?:s)?|tp|travaux|fichier(?:s)?|fiche(?:s)?|site(?:s)?|realis[a-z]*|fabriqu[a-z]*|creat[a-z]*|creer|redig[a-z]*|constru[a-z]*|produi[a-z]*|montr[a-z]*|present(?:er|e|ee|ation(?:s)?)|soutenance(?:s)?",
      "en": "project(?:s)?|deliverable(?:s)?|film(?:s|ed)?|video(?:s)?|portfolio(?:s)?|action plan(?:s)?|report(?:s)?|prototype(?:s)?|piece(?:s)?|document(?:s)?|file(?:s)?|worksheet(?:s)?|site(?:s)?|mak(?:e|es|ing)|made|creat[a-z]*|build(?:s|ing)?|built|writ(?:e|es|ing|ten)|produc[a-z]*|show(?:s|n|ing)?|present(?:s|ed|ation(?:s)?)?"
    },
    "criterion": {
      "fr": "critere(?:s)?|grille(?:s)?|bareme(?:s)?|seuil(?:s)?|observ[a-z]*|score(?:s)?|note(?:s)?|notation|minimum|taux|\\d+ ?(?:%|/ ?\\d+)|preuve(?:s)?|referentiel(?:s)?|geste(?:s)?",
      "en": "criteri(?:on|a)|grid(?:s)?|rubric(?:s)?|threshold(?:s)?|observ[a-z]*|score(?:s)?|mark(?:s)?|minimum|\\d+ ?(?:%|/ ?\\d+)|evidence|gesture(?:s)?"
    },
    "source": {
      "fr": "outil(?:s)?|logiciel(?:s)?|application(?:s)?|plateforme(?:s)?|machine(?:s)?|materiel(?:s)?|equipement(?:s)?|modele(?:s)?|fiche(?:s)?|ouvrage(?:s)?|livre(?:s)?|camera(?:s)?|video(?:s)?|grille(?:s)?",
      "en": "tool(?:s)?|software|app(?:s)?|platform(?:s)?|machine(?:s)?|equipment|model(?:s)?|sheet(?:s)?|book(?:s)?|camera(?:s)?|video(?:s)?"
    },
    "choice": {
      "fr": "choix|chois(?:i|is|it|ie|ies|ir|issons|it)|decid[a-z]*|decision(?:s)?|prefer[a-z]*|refus[a-z]*|renonc[a-z]*|parti pris|privilegi[a-z]*|differen(?:t|te|ts|tes|ce|ces)|plutot|pas|sans|ni|non|parce qu(?:e|')|au lieu|concu(?:e)?(?:s)?|pense(?:e)?(?:s)?",
      "en": "choice(?:s)?|choos(?:e|es|ing)|chose(?:n)?|decid[a-z]*|decision(?:s)?|prefer[a-z]*|refus[a-z]*|different[a-z]*|difference(?:s)?|rather|instead|because|not|without|never|designed"
    },
    "limit": {
      "fr": "limit[a-z]*|pas|ni|non|jamais|aucun(?:e)?|sans|sauf|seulement|uniquement|ne|n'|mais|hors|maximum",
      "en": "limit[a-z]*|not|no|never|neither|nor|without|except|only|but|cannot|maximum|[a-z]+n't"
    },
    "practice": {
      "fr": "exercice(?:s)?|atelier(?:s)?|tp|travaux pratiques|cas|etude(?:s)? de cas|mise(?:s)? en (?:situation|pratique|application)|jeu(?:x)? de role(?:s)?|demonstration(?:s)?|pratique",
      "en": "exercise(?:s)?|workshop(?:s)?|lab(?:s)?|hands-on|case stud(?:y|ies)|role(?: |-)play(?:s)?|demo(?:nstration)?(?:s)?|practice|activit(?:y|ies)"
    },
    "praise": {
      "fr": "acti(?:f|fs|ve|ves)|participati(?:f|fs|ve|ves)|interacti(?:f|fs|ve|ves|vite)|ludique(?:s)?|dynami(?:que|ques|se|see|ses|sees|sante|santes)|innovan(?:t|te|ts|tes)|immersi(?:f|fs|ve|ves)|stimulan(?:t|te|ts|tes)|motivan(?:t|te|ts|tes)|inspiran(?:t|te|ts|tes)|enrichissan(?:t|te|ts|tes)|captivan(?:t|te|ts|tes)|personnalis[a-z]*|individualis[a-z]*|sur(?:-)?mesure|adapte(?:e)?(?:s)?|evoluti(?:f|fs|ve|ves)|varie(?:e)?(?:s)?|bienveillan[a-z]*|attenti(?:f|fs|ve|ves)|convivia[a-z]*|regulie(?:r|rs|re|res)|constant(?:e)?(?:s)?|permanent(?:e)?(?:s)?|constructi(?:f|fs|ve|ves)|riche(?:s)?|unique(?:s)?|comple(?:te|tes)|complet(?:s)?|efficac[a-z]*|eprouve(?:e)?(?:s)?|moderne(?:s)?|intuiti(?:f|fs|ve|ves)|qualite|grand(?:e)?(?:s)?|meilleur(?:e)?(?:s)?|bon(?:ne)?(?:s)?|richesse|plaisir|forte(?:s)?|fort(?:s)?|largement|exclusivement|resolument|vivan(?:t|te|ts|tes)",
      "en": "active(?:ly)?|participatory|interactive|fun|engaging|dynamic|innovative|immersive|stimulating|inspiring|personali(?:z|s)?ed|individual(?:ised|ized)|tailored|bespoke|adapted|varied|supportive|friendly|regular|constant|constructive|rich|unique|complete|comprehensive|effective|proven|modern|quality|great|best|good|strong|lively|cutting-edge"
    }
  },
  "subjects": {
    "i31": {
      "titles": {
        "fr": "mecontent[a-z]*|pas (?:content|satisfait)(?:e)?(?:s)?|(?:quand|si) .{0,20}(?:ne va pas|se passe mal)|reclamation(?:s)?|plainte(?:s)?|litige(?:s)?|mediation|aleas|difficultes rencontrees|insatisfaction(?:s)?|dysfonctionnement(?:s)?|(?:gestion|traitement|declaration|suivi) .{0,15}incident(?:s)?|(?:signaler|signalement) .{0,20}(?:probleme|difficulte|incident)(?:s)?|voie(?:s)? de recours|ne va pas|(?:repondre|repondons) .{0,15}(?:remarque|critique|question)(?:s)?",
        "en": "unhappy|dissatisfied|not (?:happy|satisfied)|(?:when|if) .{0,20}(?:goes|go) wrong|complaint(?:s)?|grievance(?:s)?|dispute(?:s)?|(?:raising|raise|report) .{0,15}(?:concern|problem|issue)(?:s)?|appeal(?:s)?"
      },
      "words": {
        "fr": "mecontent[a-z]*|reclamation(?:s)?|plainte(?:s)?|insatisfait(?:e)?(?:s)?",
        "en": "unhappy|dissatisfied|complaint(?:s)?|complain[a-z]*|grievance(?:s)?"
      }
    },
    "i27": {
      "titles": {
        "fr": "partenaires (?:exterieurs|externes)|sous-traitan[a-z]*|sous traitan[a-z]*|portage salarial|prestataires externes|(?:intervenants|formateurs) externes|(?:formateurs|intervenants) independants|co-traitance|cotraitance",
        "en": "subcontract[a-z]*|sub-contract[a-z]*|outsourc[a-z]*|external providers"
      },
      "words": {
        "fr": "sous-traitan[a-z]*|sous traitan[a-z]*",
        "en": "subcontract[a-z]*|sub-contract[a-z]*"
      }
    },
    "i26": {
      "titles": {
        "fr": "besoins (?:differents|d'adaptation)|amenagement(?:s)?|handicap(?:s)?|handicape(?:e)?(?:s)?|psh|accessibilite|inclusion|besoins (?:particuliers|specifiques)|formations accessibles|reseau .{0,20}(?:partenaires|orientation)",
        "en": "different needs|adjustment(?:s)?|need .{0,20}different|disabilit(?:y|ies)|disabled|accessibility|inclusion|special needs|reasonable adjustment(?:s)?|additional needs"
      },
      "words": {
        "fr": "handicap(?:s)?|handicape(?:e)?(?:s)?|psh|agefiph|fiphfp|cap emploi|mdph",
        "en": "disabilit(?:y|ies)|disabled|reasonable adjustment(?:s)?"
      }
    },
    "i28": {
      "titles": {
        "fr": "afest|(?:formation|action(?:s)? de formation) en situation de travail|stage(?:s)? en (?:entreprise|milieu professionnel)|periodes de formation en (?:entreprise|milieu professionnel)|(?:tutorat|accueil) en (?:entreprise|stage)",
        "en": "(?:work-based|workplace|on-the-job) (?:learning|training)|work placement(?:s)?"
      },
      "words": {
        "fr": "afest|tuteur(?:s)? (?:en|de l'|d'|de stage)"
      }
    },
    "i13": {
      "titles": {
        "fr": "alternance|coordination (?:avec l'entreprise|cfa)|livret d'apprentissage|(?:maitre(?:s)?|tuteur(?:s)?) d'apprentissage|visites en entreprise|relation(?:s)? (?:avec les|avec l'|aux) entreprise(?:s)?",
        "en": "(?:apprenticeship|employer) (?:coordination|visits)|work-linked"
      },
      "words": {
        "fr": "maitre(?:s)? d'apprentissage|livret d'apprentissage"
      }
    },
    "i14": {
      "titles": {
        "fr": "accompagnement (?:social|socio-professionnel|socioprofessionnel)|aides (?:sociales|au logement)|exercice de la citoyennete",
        "en": "(?:social|welfare) support"
      },
      "words": {
        "fr": "accompagnement (?:social|socio-professionnel|socioprofessionnel)|mobilite internationale"
      }
    },
    "i15": {
      "titles": {
        "fr": "droits et devoirs|sante et securite au travail",
        "en": "rights and duties"
      },
      "words": {
        "fr": "droits et devoirs",
        "en": "rights and duties"
      }
    },
    "i20": {
      "titles": {
        "fr": "conseil de perfectionnement|referent(?:e)?(?:s)? mobilite",
        "en": "improvement council"
      },
      "words": {
        "fr": "conseil de perfectionnement|referent(?:e)? mobilite"
      }
    },
    "i29": {
      "titles": {
        "fr": "insertion professionnelle|poursuite d'etude(?:s)?|suivi des (?:anciens|sortants)",
        "en": "job placement|further study|alumni"
      },
      "words": {
        "fr": "(?:enquete|suivi|taux) d'insertion|poursuite d'etude(?:s)?"
      }
    },
    "i30": {
      "titles": {
        "fr": "(?:apres|suite a) (?:la formation|le stage)|ce qu'(?:ils|elles|en) .{0,10}(?:pensent|disent)|satisfaction|appreciation(?:s)?|(?:recueil|recueillir|collecte|retour(?:s)?) .{0,15}(?:avis|retours|parties prenantes)|avis des (?:stagiaires|participants|apprenants|beneficiaires|clients|financeurs)|(?:evaluation(?:s)?|enquete(?:s)?|questionnaire(?:s)?) (?:a|de fin de|de) (?:chaud|froid|stage|formation|satisfaction)|enquete(?:s)?|parties prenantes|avis des .{0,20}(?:stagiaires|participants|apprenants|clients)|(?:vos|les|leurs) avis|bilan(?:s)? a (?:chaud|froid)|questionnaire(?:s)?|(?:mesurer|mesurons|recueillir|recueillons) .{0,15}(?:satisfaction|avis|retours)",
        "en": "after the (?:course|training)|what (?:people|learners|they) (?:think|say)|satisfaction|feedback|survey(?:s)?|stakeholder(?:s)?|(?:listening to|voice of) .{0,15}(?:learners|participants|students|trainees)|(?:learner|student) voice|questionnaire(?:s)?"
      },
      "words": {
        "fr": "(?:remplit|remplissent|remplie(?:s)?) .{0,30}(?:questionnaire|questions|avis)(?:s)?|mois (?:apres|plus tard)|satisfaction|appreciation(?:s)?|(?:evaluation(?:s)?|questionnaire(?:s)?|enquete(?:s)?) (?:a chaud|a froid|de fin de (?:stage|formation))|evalu[a-z]* .{0,30} par (?:les|chaque) (?:stagiaire|participant|apprenant|beneficiaire)(?:s)?|avis des (?:stagiaires|participants|apprenants|beneficiaires|clients|financeurs)",
        "en": "months (?:after|later|on)|(?:ask|asked) .{0,20}questions|satisfaction|feedback|survey(?:s)?|(?:evaluated|rated|reviewed) by (?:participants|learners|trainees|students)"
      }
    },
    "i32": {
      "titles": {
        "fr": "ce que nous en (?:faisons|tirons)|amelioration|actions correctives|action(?:s)? (?:preventive|d'amelioration|corrective)(?:s)?|revue(?:s)? (?:de direction|qualite|annuelle)|audit(?:s)? interne(?:s)?|non-conformite(?:s)?|plan(?:s)? d'action(?:s)?|comite qualite|retour(?:s)? d'experience|(?:progressons|progresser|ameliorer|ameliorons)|en mieux",
        "en": "improvement(?:s)?|corrective action(?:s)?|management review(?:s)?|internal audit(?:s)?|lessons learn(?:ed|t)|(?:action|quality) plan(?:s)?|(?:get|getting|do|doing) better"
      },
      "words": {
        "fr": "demarche (?:de progres|d'amelioration)|revue annuelle|plan(?:s)? d'amelioration|amelioration continue|(?:action|mesure)(?:s)? (?:d'amelioration|corrective(?:s)?)|(?:ameliorons|ameliorer) .{0,30} (?:formations|prestations|pratiques|organisation)|revue(?:s)? (?:de direction|qualite)|audit(?:s)? interne(?:s)?|plan(?:s)? d'action(?:s)?",
        "en": "(?:continuous|continual) improvement|(?:improvement|corrective) action(?:s)?|improvement (?:plan|log|list)|(?:improve|improving) (?:our|the) (?:courses|training|services|practice)|management review"
      }
    },
    "i24": {
      "titles": {
        "fr": "veille .{0,20}(?:metier|emploi|sectorielle|economique|competences)(?:s)?|evolution(?:s)? des (?:metiers|emplois|competences)",
        "en": "(?:trade|sector|industry|labour market|job market) watch"
      },
      "words": {
        "fr": "veille .{0,15}(?:metier|emploi|sectorielle)(?:s)?|evolution(?:s)? des (?:metiers|emplois)",
        "en": "(?:trade|sector|labour market) watch"
      },
      "part": {
        "fr": "salon(?:s)?|metier(?:s)?|emploi(?:s)?|secteur(?:s)?|sectorielle|branche|marche",
        "en": "trade(?:s)?|job(?:s)?|sector(?:s)?|industry|market"
      }
    },
    "i25": {
      "titles": {
        "fr": "veille .{0,20}(?:pedagogique|technologique|numerique|innovation)(?:s)?|innovation(?:s)? (?:pedagogique|technologique)(?:s)?",
        "en": "(?:teaching|learning|pedagogical|technology) watch"
      },
      "words": {
        "fr": "veille .{0,15}(?:pedagogique|technologique)(?:s)?|innovation(?:s)? (?:pedagogique|technologique)(?:s)?",
        "en": "(?:teaching|pedagogical|technology) watch"
      },
      "part": {
        "fr": "pedagogi[a-z]*|technologi[a-z]*|technique(?:s)?|outils|numerique(?:s)?|innovation(?:s)?",
        "en": "teaching|pedagog[a-z]*|technolog[a-z]*|tools|digital"
      }
    },
    "i23": {
      "titles": {
        "fr": "veille .{0,20}(?:legale|juridique|reglementaire|sociale)(?:s)?",
        "en": "(?:legal|regulatory) watch"
      },
      "words": {
        "fr": "nouvelles regles|nouveaux textes|veille .{0,15}(?:legale|juridique|reglementaire)(?:s)?|journal officiel",
        "en": "gazette|new (?:rules|regulations)|(?:legal|regulatory) watch"
      },
      "part": {
        "fr": "droit|regle(?:s)?|reglement[a-z]*|juridique(?:s)?|legal[a-z]*|loi(?:s)?",
        "en": "law(?:s)?|legal|rule(?:s)?|regulat[a-z]*"
      }
    },
    "i23-24-25": {
      "titles": {
        "fr": "textes et|se tenir (?:au courant|informe)(?:s|e|es)?|rester a jour|veille(?:s)?|(?:suivre|suivons) .{0,15}(?:actualite|evolutions)(?:s)?",
        "en": "keeping up(?: to date)?|staying (?:informed|up to date)|watch|horizon scanning|monitoring of the sector|(?:staying|keeping|stay|keep) current"
      },
      "words": {
        "fr": "(?:suit|suivons|lit|lisons) .{0,15} (?:actualite|evolutions)|(?:faisons|assure|assurons|effectue|tient|realise) .{0,15} veille|(?:dossier|fichier|tableau|registre|cahier|classeur|plan|dispositif) de veille",
        "en": "horizon scanning"
      }
    },
    "i22": {
      "titles": {
        "fr": "(?:developpement|maintien|gestion|entretien|actualisation) .{0,20}competences|plan de (?:formation|developpement)|formation(?:s)? (?:des (?:formateurs|salaries|equipes|intervenants)|interne(?:s)?|continue)|se former|montee en competences|entretien(?:s)? (?:professionnel|annuel)(?:s)?|developpement professionnel|(?:formons|former) .{0,15}(?:formateurs|intervenants|equipes|salaries)",
        "en": "(?:staff|skills|professional|continuing) (?:development|training)|cpd|(?:appraisal|annual review)(?:s)?"
      },
      "words": {
        "fr": "(?:a|ont) suivi .{0,60} attestation(?:s)?|plan de (?:developpement des competences|formation interne)|(?:developpement|maintien) .{0,20}competences des (?:formateurs|intervenants|salaries|equipes)|formateur(?:s)? .{0,20}(?:suit|suivent|se forme|se forment)|(?:revue|entretien)(?:s)? (?:annuelle|annuel|professionnel|professionnelle)(?:s)? des competences",
        "en": "(?:trainer|instructor|teacher|staff)(?:s)? .{0,20}(?:attend|take|follow)(?:s)? .{0,20}(?:training|course|day)(?:s)?|cpd"
      }
    },
    "i18": {
      "titles": {
        "fr": "coordination|organigramme|reunion(?:s)? (?:d'equipe|pedagogique(?:s)?)|(?:roles|repartition|missions) .{0,20}(?:intervenants|formateurs|equipe)|referents et .{0,15}roles",
        "en": "coordination|organi(?:s|z)ation chart|team meeting(?:s)?"
      },
      "words": {
        "fr": "coordination (?:des|entre les) (?:intervenants|formateurs)|reunion(?:s)? (?:d'equipe|pedagogique(?:s)?)|organigramme",
        "en": "team meeting(?:s)?|organi(?:s|z)ation chart"
      }
    },
    "i21": {
      "titles": {
        "fr": "qui (?:enseigne|forme|anime|intervient)|recrutement|(?:competences|qualification|selection|choix|profil|recrutement|dossier(?:s)?|qualite|cv|choisir) .{0,20}(?:formateur|formatrice|intervenant|enseignant|equipe)(?:s)?|(?:nos|les|equipe de|equipe des) (?:formateurs|formatrices|intervenants|enseignants)|equipe pedagogique|(?:fiche de poste|charte|livret|accueil|integration) .{0,15}(?:formateur|formatrice|intervenant|enseignant|moniteur)(?:s)?|(?:choisir|choisissons|recrutons|recruter) .{0,15}(?:formateur|intervenant|enseignant)(?:s)?",
        "en": "who (?:teaches|trains|instructs)|recruit[a-z]*|(?:choosing|selecting|selection of|skills of|qualified|qualifications of|our|hiring) .{0,15}(?:trainer|instructor|teacher|tutor)s|teaching (?:team|staff)|(?:trainer|instructor|teacher|tutor)(?:s)? (?:qualifications|skills|profiles|recruitment|files)"
      },
      "alone": {
        "fr": "(?:formateur|formatrice|intervenant|enseignant|moniteur)(?:s)?|competences|equipe",
        "en": "(?:trainer|instructor|teacher|tutor)(?:s)?|(?:staff|teaching) skills|team|staff"
      },
      "words": {
        "fr": "(?:formateurs|formatrices|intervenants|enseignants) .{0,15}(?:qualifie|experimente|diplome|competent|expert)(?:e)?s|cv|diplome(?:s)? .{0,20}(?:formateur|formatrice|intervenant)(?:s)?|(?:recrutement|selection|competences) des (?:formateurs|intervenants)",
        "en": "(?:qualified|experienced) (?:trainers|instructors|teachers|tutors)|cv(?:s)?|(?:trainers|instructors|teachers)' (?:qualifications|skills)"
      }
    },
    "i19": {
      "titles": {
        "fr": "ressources (?:pedagogiques|documentaires)|supports (?:pedagogiques|de cours)|(?:bibliotheque|mediatheque|centre de ressources)|plateforme .{0,20}(?:pedagogique|formation|apprentissage)|espace (?:documentaire|apprenant|stagiaire)",
        "en": "(?:learning|teaching) (?:resources|materials)|library"
      },
      "alone": {
        "fr": "ressources|documentation pedagogique",
        "en": "resources"
      },
      "words": {
        "fr": "ressources (?:pedagogiques|documentaires)|supports (?:de cours|pedagogiques)",
        "en": "(?:learning|teaching) (?:resources|materials)|course materials"
      }
    },
    "i17": {
      "titles": {
        "fr": "moyens (?:humains|techniques|materiels|pedagogiques)|(?<!dans (?:nos|vos|les|leurs) )locaux|plateau(?:x)? technique(?:s)?|(?:materiel|equipement|salle)(?:s)?|moyens mis (?:a disposition|en oeuvre)|parc (?:de|des) (?:machines|vehicules|outils)|atelier(?:s)? et|outillage|(?:postes|espaces) de travail|(?:machines|vehicules) et",
        "en": "(?:premises|facilities|equipment|classrooms|workshops)|(?:technical|human) (?:means|resources)"
      },
      "alone": {
        "fr": "moyens",
        "en": "means"
      },
      "words": {
        "fr": "moyens (?:humains|techniques|materiels)|plateau(?:x)? technique(?:s)?|(?:locaux|salles) .{0,20}(?:adapte|equipe)(?:e)?s|(?:postes|espaces) de travail",
        "en": "(?:premises|rooms|facilities) .{0,15}(?:suitable|equipped|adapted)|(?:technical|human) resources"
      }
    },
    "i12": {
      "titles": {
        "fr": "(?:depart|sortie|arret)(?:s)? (?:en cours|anticipe|anticipee|avant la fin)|(?:ceux|celles) qui (?:partent|arretent|s'arretent)|(?:prevention|gestion|suivi) .{0,20}(?:abandon|rupture|decrochage|absence)(?:s)?|abandon(?:s)?|decrochage|assiduite|absences|engagement des (?:stagiaires|apprenants|beneficiaires|participants|apprentis)|rupture(?:s)? (?:de|du|des) (?:parcours|contrat|formation)(?:s)?|prevenir .{0,20}rupture(?:s)?",
        "en": "drop(?:-)?out(?:s)?|drop out(?:s)?|attendance|absence(?:s)?"
      },
      "words": {
        "fr": "(?:quitte|quittent|interrompu|interrompent) .{0,20} (?:session|formation|parcours|stage|groupe)|absence(?:s)? injustifiee(?:s)?|sans nouvelles|abandon(?:s)?|decrochage|decroch(?:ent|eur|eurs)|rupture(?:s)? de (?:parcours|contrat)",
        "en": "without news|drop(?:-)?out(?:s)?|drop out(?:s)?|(?:drop|dropping|dropped) out"
      }
    },
    "i8": {
      "titles": {
        "fr": "positionnement|(?:evaluation|test|diagnostic)(?:s)? (?:initial|initiale|diagnostique|d'entree|a l'entree|de niveau|de depart|prealable)(?:s)?|test(?:s)? de positionnement",
        "en": "(?:initial|entry|placement|starting) (?:assessment|test|interview)(?:s)?|positioning"
      },
      "words": {
        "fr": "positionnement|test(?:s)? (?:d'entree|de niveau|a l'entree)",
        "en": "(?:entry|placement) (?:test|assessment|interview)(?:s)?"
      }
    },
    "i4": {
      "titles": {
        "fr": "(?:analyse|recueil|etude|identification|ecoute) .{0,15}(?:besoin|demande|attente)(?:s)?|entretien (?:prealable|initial|de decouverte)|entretien(?:s)? de cadrage|(?:ecouter|ecoutons|comprendre|comprenons|analyser|analysons|recueillir|recueillons) .{0,15}(?:besoin|demande|attente|projet)(?:s)?",
        "en": "(?:needs|requirements) (?:analysis|assessment)|(?:understanding|identifying) .{0,15}needs"
      },
      "alone": {
        "fr": "premier contact"
      },
      "words": {
        "fr": "(?:analyse|recueil|etude|identification) d(?:e|es|u|e la) (?:besoin|demande|attente)(?:s)?",
        "en": "needs (?:analysis|assessment)"
      }
    },
    "i16": {
      "titles": {
        "fr": "(?:presentation|inscription) .{0,20}(?:certification|examen|epreuve|jury)(?:s)?|organisation .{0,15}(?:examen|epreuve|jury|certification)(?:s)?",
        "en": "(?:exam|examination|certification) (?:entry|registration)"
      },
      "words": {
        "fr": "inscri[a-z]* .{0,20}(?:examen|epreuves|certification|jury)",
        "en": "(?:exam|examination) (?:entry|registration)"
      }
    },
    "i7": {
      "titles": {
        "fr": "(?:adequation|conformite) .{0,30} (?:referentiel|certification)|referentiel(?:s)? de certification",
        "en": "alignment with .{0,20}(?:certification|qualification)"
      }
    },
    "i11": {
      "titles": {
        "fr": "evaluation(?:s)? (?:des acquis|des apprentissages|de l'atteinte|des competences acquises|formative|sommative)|atteinte des objectifs|modalites d'evaluation(?:s)?",
        "en": "(?:assessment of|assessing) (?:learning|outcomes|learners)|learning outcomes"
      },
      "alone": {
        "fr": "evaluation(?:s)?",
        "en": "assessment(?:s)?"
      },
      "words": {
        "fr": "evaluation(?:s)? des acquis|atteinte des objectifs",
        "en": "(?:assessment|evaluation) of (?:learning|outcomes)"
      }
    },
    "i10": {
      "titles": {
        "fr": "(?:suivi|accompagnement|adaptation|individualisation) .{0,20}(?:pedagogique|stagiaire|apprenant|participant|beneficiaire|parcours|prestation|apprenti|candidat)(?:s)?|suivi (?:individuel|individualise|pedagogique)|individualisation",
        "en": "(?:support|follow-up|monitoring|guidance) (?:of|for) (?:learners|participants|trainees|students)|(?:individual|learner) (?:support|follow-up)"
      },
      "alone": {
        "fr": "accompagnement|suivi des parcours",
        "en": "support|guidance"
      },
      "words": {
        "fr": "(?:suivi|accompagnement) (?:individuel|individualise|pedagogique)|(?:point|entretien)(?:s)? (?:regulier|individuel|de suivi|d'etape)(?:s)?",
        "en": "(?:individual|learner) (?:support|follow-up)"
      }
    },
    "i9": {
      "titles": {
        "fr": "livret d'accueil|reglement interieur|(?:conditions|modalites) de deroulement|accueil des (?:stagiaires|apprenants|participants|beneficiaires|apprentis)|convocation(?:s)?|accueil (?:au|dans le|du|en) (?:centre|formation|stagiaire|apprenant)(?:s)?|votre arrivee|premier jour",
        "en": "(?:welcome|learner|student) (?:booklet|handbook|guide|pack)|joining instructions|(?:welcome|induction) of (?:learners|participants)|induction|(?:first|arrival) day|arrival"
      },
      "words": {
        "fr": "livret d'accueil|reglement interieur|convocation(?:s)?",
        "en": "(?:welcome|learner|student) (?:booklet|handbook|pack)|joining instructions"
      }
    },
    "i6": {
      "titles": {
        "fr": "conception (?:des|d'une|de la|de nos) (?:formation|prestation|action|parcours)(?:s)?|ingenierie (?:pedagogique|de formation)|deroule(?:s)? pedagogique(?:s)?|(?:contenus|contenu) et modalites|conception pedagogique",
        "en": "course design|(?:lesson|session) plan(?:s)?|designing (?:a|our) course(?:s)?"
      },
      "words": {
        "fr": "deroule(?:s)? pedagogique(?:s)?|ingenierie pedagogique",
        "en": "lesson plan(?:s)?"
      }
    },
    "i5": {
      "titles": {
        "fr": "(?:definition|redaction|formulation) des objectifs",
        "en": "(?:defining|setting|writing) objectives|(?:defining|setting|writing) the objectives"
      }
    },
    "i2": {
      "titles": {
        "fr": "(?:indicateurs|taux) de (?:resultat|resultats|reussite|satisfaction|retour)|resultats (?:obtenus|publies|de nos formations)|(?:nos|resultats en|les) chiffres",
        "en": "(?:results|outcomes|success) (?:rates|published|indicators)|published results"
      },
      "alone": {
        "fr": "resultats",
        "en": "results|outcomes"
      },
      "words": {
        "fr": "(?:taux|indicateurs) de (?:reussite|resultat|resultats|retour)",
        "en": "(?:success|pass|completion) rate(?:s)?"
      }
    },
    "i1": {
      "titles": {
        "fr": "information(?:s)? (?:du public|au public|des publics|sur les prestations|en amont|du client)|communication (?:externe|commerciale|publique)|site (?:internet|web)",
        "en": "(?:public|pre-course) information|(?:website|web site)"
      }
    }
  },
  "trades": {
    "management": {
      "fr": "manag[a-z]*|encadr[a-z]*|leader[a-z]*|(?:gestion|conduite|direction|pilot[a-z]*|piloter) (?:de |d'|des |du |une |l'|la |son |votre )?(?:projet[a-z]*|equipe[a-z]*|entreprise[a-z]*|changement[a-z]*|organisation[a-z]*|performance[a-z]*|ressources humaines|service[a-z]*|activite[a-z]*|structure[a-z]*|etablissement[a-z]*|centre[a-z]*|tpe|pme)|diri(?:ger|geant(?:e)?(?:s)?)|chef(?:fe)?(?:s)? (?:d'|de )[a-z]+|responsable(?:s)?|rh|grh|gpec|ressources humaines|recrut[a-z]*|entretien(?:s)? (?:annuel(?:s)?|professionnel(?:s)?|d'embauche)|entrepr[a-z]*|strateg[a-z]*|qualite|qualiopi|audit[a-z]*|lean|agil[a-z]*|scrum|performan[a-z]*|productiv[a-z]*|business|cse",
      "en": "manag[a-z]*|lead(?:er[a-z]*|ing)|supervis[a-z]*|hr|human resources|recruit[a-z]*|apprais[a-z]*|entrepreneur[a-z]*|business|strateg[a-z]*|quality|audit[a-z]*|lean|agile|scrum|performance|productivity|organi(?:s|z)ation[a-z]*|change"
    },
    "measure": {
      "fr": "mesur[a-z]*|metrolog[a-z]*|statisti[a-z]*|calcul[a-z]*|math[a-z]*|compta[a-z]*|paie|budget[a-z]*|financ[a-z]*|indicateur(?:s)?|evalu[a-z]*|objectif(?:s)?|qualite|donnees|data|tableau(?:x)? de bord|excel|tableur|chrono[a-z]*|examen(?:s)?|concours|entretien(?:s)? (?:annuel(?:s)?|professionnel(?:s)?|individuel(?:s)?|d'evaluation)|preparation au",
      "en": "measur[a-z]*|metrology|statisti[a-z]*|calcul[a-z]*|math[a-z]*|account[a-z]*|payroll|budget[a-z]*|financ[a-z]*|indicator(?:s)?|assess[a-z]*|objective(?:s)?|quality|data|dashboard(?:s)?|excel|spreadsheet(?:s)?|exam(?:s)?|appraisal(?:s)?|goal(?:s)?|preparation for"
    },
    "standards": {
      "fr": "qualiopi|rnq|qualite|audit[a-z]*|norme(?:s)?|normalis[a-z]*|iso|certifi[a-z]*|conformite|referentiel(?:s)?|formateur(?:s)?|formatrice(?:s)?|organisme(?:s)? de formation|ingenierie|concepteur(?:s)?|concevoir",
      "en": "qualiopi|rnq|quality|audit[a-z]*|standard(?:s)?|iso|certif[a-z]*|compliance|framework(?:s)?|trainer(?:s)?|training provider(?:s)?|instructional"
    }
  },
  "values": {
    "work": {
      "held": {
        "fr": "(?:developper|ameliorer|optimiser|accroitre|augmenter|renforcer|maximiser|doper)(?: durablement)? (?:votre|vos) (?:performances?|efficacite|productivite|rendement)(?! (?:energetiques?|thermiques?|techniques?|sporti\\w+|physiques?|vocales?|du|des|de|d'|sur|au|en))|(?:developper|ameliorer|optimiser|accroitre|augmenter|renforcer|maximiser|doper)(?: durablement)? (?:la|les|l'|leur(?:s)?|sa|ses)(?: )?(?:performance(?:s)?|efficacite|productivite|rendement) (?:[a-z]+ )?(?:des|de la|de l'|de vos|de ses|de leur(?:s)?|de votre|de son|d'un(?:e)?)(?: )?(?:equipe(?:s)?|collaborateurs|salaries|entreprise|organisation|etablissement|vendeurs|manager(?:s)?|personnel|agents|structure|association|service(?:s)?|force de vente)|performance(?:s)? (?:collective(?:s)?|individuelle(?:s)?|commerciale(?:s)?|manageriale(?:s)?|(?:de l'|des |de (?:vos|leurs|ses|votre) |d'une )(?:equipe(?:s)?|collaborateurs|salaries|entreprise|organisation|etablissement|vendeurs|manager(?:s)?|personnel|agents|structure|association|service(?:s)?|force de vente))|(?:equipe(?:s)?|collaborateurs|organisation(?:s)?|manager(?:s)?) (?:plus |tres |hautement )?performant(?:e)?(?:s)?|(?:efficacite|efficience) (?:collective|commerciale|manageriale|de l'equipe|des equipes)|culture (?:du resultat|de la performance)|haute performance|oriente(?:e|s|es)? resultat(?:s)?",
        "en": "(?:boost|improve|increase|raise|maximi(?:s|z)e|drive) (?:your|their|your staff|staff|team|the team's|employee) (?:performance|productivity|effectiveness|efficiency)|(?:team|individual|staff|employee|business|sales|workplace|organi(?:s|z)ational) performance|high(?:-| )perform(?:ing|ance) (?:team(?:s)?|staff|organi(?:s|z)ation(?:s)?)|result(?:s)?-(?:driven|oriented)|performance culture"
      },
      "touched": {
        "fr": "performan[a-z]*|effica[a-z]*|efficien[a-z]*|resultat(?:s)?|reussi[a-z]*|exigean[a-z]*|exigence[a-z]*|rigueur|rigoureu[a-z]*|rendement|productiv[a-z]*|reussite|objectif(?:s)? (?:atteint(?:s)?|a atteindre|commun[a-z]*)|limite(?:s)?|recadr[a-z]*|cadre clair|fermete|delai(?:s)?|cadence(?:s)?|sans complaisance|dire non",
        "en": "perform[a-z]*|effective[a-z]*|efficien[a-z]*|result(?:s)?|achiev[a-z]*|demanding|rigo(?:u)?r[a-z]*|standard(?:s)?|outcome(?:s)?|productiv[a-z]*|deadline(?:s)?|limit(?:s)?|boundar[a-z]*|success[a-z]*"
      }
    },
    "people": {
      "held": {
        "fr": "bienveillance|(?:posture|relation|pedagogie|ecoute|communication|attitude|regard|management|cadre|climat|accompagnement|environnement|approche|demarche|espace|formateur|formatrice|ambiance|atmosphere) bienveillant(?:e)?(?:s)?|bienveillant(?:e)?(?:s)? et (?:respectueu[a-z]*|securisant(?:e)?(?:s)?|chaleureu[a-z]*)|(?:culture|ethique|posture|philosophie) du (?:care|soin|prendre soin)",
        "en": "(?:caring|benevolent|nurturing|compassionate) (?:approach|environment|attitude|atmosphere|leadership|teacher(?:s)?|trainer(?:s)?|setting|space)|culture of (?:care|kindness)|with kindness|ethics of care"
      },
      "touched": {
        "fr": "bienveill[a-z]*|bientrait[a-z]*|soin(?:s)?|soigne(?:r|s)?[a-z]*|soignant[a-z]*|care|attenti[a-z]*|ecoute(?:r|s|z)?|empath[a-z]*|bien-etre|qualite de vie|qv(?:c)?t|sante|fatigu[a-z]*|usure|epuis[a-z]*|burn(?:-)?out|stress|charge (?:de travail|mentale)|risques psychosociaux|rps|tms|menag[a-z]*|respectueu[a-z]*|respect (?:d'autrui|de (?:soi|chacun(?:e)?|l'autre|la personne)|des (?:personnes|autres|equipes))|humain[a-z]*|confiance|reconnaissance|securite|emotion[a-z]*|besoins (?:des|de (?:ses|vos|leurs|chaque|chacun))(?: )?[a-z]+|sens (?:du|au) travail|dignite|rythme(?:s)?|fragil[a-z]*|vulnerab[a-z]*|douleur(?:s)?|pause(?:s)?|repos",
        "en": "car(?:e|es|ing|er(?:s)?)|kind(?:ness|ly)?|benevol[a-z]*|compassion[a-z]*|empath[a-z]*|listen[a-z]*|attenti[a-z]*|well(?:-)?being|health[a-z]*|tired[a-z]*|fatigue|burn(?:-)?out|stress[a-z]*|workload(?:s)?|respect[a-z]*|human[a-z]*|trust[a-z]*|dignity|safe[a-z]*|rest|break(?:s)?|support[a-z]*|needs"
      }
    },
    "rights": {
      "held": {
        "fr": "respect(?:er)? (?:des|les|de leurs|leurs|de ses|ses|du|le) droit(?:s)? (?:fondamentaux |et libertes )?(?:des |de la |de l'|d'une )(?:usag(?:er(?:s)?|ere(?:s)?)|personne(?:s)?|resident(?:e)?(?:s)?|patient(?:e)?(?:s)?|beneficiaire(?:s)?|enfant(?:s)?|eleve(?:s)?|famille(?:s)?|parents|habitant(?:e)?(?:s)?|citoyen(?:ne)?(?:s)?|salarie(?:e)?(?:s)?|apprenant(?:e)?(?:s)?)|(?:respect(?:er)? (?:des|les)|promouvoir les|promotion des|garantir les|garantie des) droits (?:humains|fondamentaux|de l'homme)|droits (?:fondamentaux )?(?:des|de la|de l')(?: )?(?:usag(?:er(?:s)?|ere(?:s)?)|personne(?:s)?|resident(?:e)?(?:s)?|patient(?:e)?(?:s)?|beneficiaire(?:s)?|enfant(?:s)?|eleve(?:s)?|famille(?:s)?|parents|habitant(?:e)?(?:s)?|citoyen(?:ne)?(?:s)?|salarie(?:e)?(?:s)?|apprenant(?:e)?(?:s)?) (?:accompagne|accueilli|aide|soigne|hospitalise)[a-z]*|(?:acces aux|approche par les|approche fondee sur les) droits",
        "en": "respect(?:ing)? (?:for |of )?(?:the )?(?:human |basic |fundamental )?rights(?: of (?:user(?:s)?|service user(?:s)?|people|resident(?:s)?|patient(?:s)?|children|pupils|families|parents|citizens|learners))?|(?:user(?:s)?|service user(?:s)?|people|resident(?:s)?|patient(?:s)?|children|pupils|families|parents|citizens|learners)(?:'|')(?:s)? rights|rights-based|human rights"
      },
      "touched": {
        "fr": "droit(?:s)?|consent[a-z]*|refus[a-z]*|libre(?:s)? de|liberte(?:s)?",
        "en": "right(?:s)?"
      }
    },
    "ethics": {
      "held": {
        "fr": "(?:repere(?:s)?|posture|demarche|reflexion|questionnement|cadre|principe(?:s)?|valeurs|dimension|regle(?:s)?) (?:deontologique(?:s)? et )?ethique(?:s)?|dans le respect de l'ethique|ethique (?:professionnelle|de l'accompagnement|du soin|de la relation)",
        "en": "ethical (?:framework|bearings|stance|principles|approach|practice|guidelines)|professional ethics|ethics of care"
      },
      "touched": {
        "fr": "ethique(?:s)?|bioethique|deontolog[a-z]*|dilemme(?:s)?|conflit(?:s)? de valeur(?:s)?|secret professionnel|confidentialite|discretion",
        "en": "ethic[a-z]*|deontolog[a-z]*|dilemma(?:s)?|code(?:s)? of conduct|confidential[a-z]*|moral[a-z]*"
      }
    },
    "inclusion": {
      "held": {
        "fr": "(?:demarche|pedagogie|pratique(?:s)?|approche|accueil|ecole|education|societe|management|posture|projet|entreprise|culture|politique) (?:plus |pleinement )?inclusi(?:f|fs|ve|ves)|inclusion (?:sociale|scolaire|professionnelle|par le|de tou(?:s|tes)|de l'enfant|de(?:s)? (?:public(?:s)?|tous|personne(?:s)?|enfant(?:s)?|eleve(?:s)?|jeunes|adultes))|(?:favoriser|promouvoir|faciliter|soutenir) l'inclusion",
        "en": "inclusive (?:approach|practice|practices|education|teaching|classroom(?:s)?|leadership|workplace|culture)|social inclusion|(?:promot[a-z]*|foster[a-z]*|support[a-z]*) inclusion|inclusion of (?:all|(?:user(?:s)?|service user(?:s)?|people|resident(?:s)?|patient(?:s)?|children|pupils|families|parents|citizens|learners))"
      },
      "touched": {
        "fr": "inclusi[a-z]*|inclure|exclu[a-z]*|integr(?:er|ation)|droit commun|place de|participa[a-z]*|mixite|a l'ecart|isole[a-z]*|lien(?:s)? soci[a-z]*",
        "en": "inclu[a-z]*|exclu[a-z]*|integrat[a-z]*|participat[a-z]*|belong[a-z]*|left out|isolat[a-z]*"
      }
    },
    "knowledge": {
      "held": {
        "fr": "(?:croisement|croiser) (?:des|les) (?:savoirs|regards et (?:des |les )?savoirs)|savoir(?:s)? (?:experientiel(?:s)?|d'experience|d'usage)|expertise d'usage|pair(?:-| )aidance",
        "en": "experiential knowledge|expert(?:s)? by experience|lived experience|cross(?:ing)?(?: of)? knowledge|peer support worker(?:s)?"
      },
      "touched": {
        "fr": "crois(?:ement|er|ent|e|es|ons|ant)|savoir(?:s)? (?:experientiel(?:s)?|d'experience|d'usage|des (?:personnes|familles|parents|habitants|usagers))|expertise d'usage|vecu(?:s)?|temoign[a-z]*|temoin(?:s)?|pair(?:-| )aidan[a-z]*|pair(?:e)?(?:s)?(?:-| )aidant(?:e)?(?:s)?|patient(?:e)?(?:s)?(?:-| )(?:expert(?:s)?|partenaire(?:s)?|formateur(?:s)?)|(?:personne(?:s)?|premiers|premieres) concerne[a-z]*|famille(?:s)?|parent(?:s)?|aidant(?:e)?(?:s)?|parole de(?:s)? [a-z]+|parole de l'[a-z]*|co(?:-)?form[a-z]*|avec les (?:personnes|familles|parents|habitants|usagers)|experience(?:s)? (?:de|des) (?:familles|parents|personnes|usagers)",
        "en": "lived|experiential|expert(?:s)? by experience|testimon[a-z]*|peer(?:s)?|people concerned|famil(?:y|ies)|parent(?:s)?|carer(?:s)?|people's (?:own )?(?:knowledge|stories|words|voice(?:s)?)|(?:together )?with (?:families|parents|the people)|co(?:-)?train[a-z]*|voice(?:s)? of"
      }
    },
    "participation": {
      "held": {
        "fr": "participation (?:active |effective |pleine et entiere )?(?:des|de l'|de la|de tous les)(?: )?(?:usage(?:r|re)(?:s)?|usageres|resident(?:e)?(?:s)?|patient(?:e)?(?:s)?|beneficiaires|habitant(?:e)?(?:s)?|famille(?:s)?|parents|citoyen(?:ne)?(?:s)?|personne(?:s)? (?:accompagne|accueilli|aide|concerne)[a-z]*)|(?:favoriser|encourager|promouvoir|soutenir|susciter|developper|fonde(?:e)? sur|repose sur|place a) la participation (?:active |effective )?(?:des|de tous|de chacun)(?: (?:les )?[a-z]*)?|(?:demarche|approche) participative",
        "en": "participation of (?:the )?(?:user(?:s)?|service user(?:s)?|people|resident(?:s)?|patient(?:s)?|children|pupils|families|parents|citizens|learners)|(?:service )?user (?:participation|involvement)|(?:citizen|resident|patient|family|learner) participation|participatory (?:approach|method(?:s)?|process)"
      },
      "touched": {
        "fr": "participation|participati[a-z]*|participer|participent|prennent part|prendre part|usage(?:r|re)(?:s)?|concertation|consult[a-z]*|avis|voix|conjoint[a-z]*|avec (?:vous|toi|le beneficiaire|la personne|chaque beneficiaire)|choisissez",
        "en": "participation|participatory|participat(?:e|es|ing)|take part|taking part|involv[a-z]*|consult[a-z]*|voice(?:s)?|say"
      }
    },
    "building": {
      "held": {
        "fr": "co(?:-)?constru(?:ction|ire|it|its|ite|ites|isent|isons|isez)|co(?:-)?elabor(?:ation|er|e(?:s)?|ent|ons)",
        "en": "co(?:-)?construct(?:ion|ed|ing)?|co(?:-)?production|co(?:-)?design(?:ed|ing)?|co(?:-)?creat(?:ion|e|ed|ing)"
      },
      "touched": {
        "fr": "co-?\\s?constru\\w+|co(?:-)?elabor[a-z]*|co(?:-)?conce[a-z]*|co(?:-)?cre[a-z]*|co(?:-)?decid[a-z]*|construi[a-z]* ensemble|construi[a-z]* avec|ensemble|decid[a-z]*|decision[a-z]*|choisi[a-z]*|negoci[a-z]*|debat[a-z]*|discut[a-z]*|proposition(?:s)?|concert[a-z]*|avec (?:le groupe|les participants|les stagiaires|vous|eux|elles)|collecti[a-z]*|initiative(?:s)?|apporte(?:nt|z)|leurs (?:questions|situations|cas|idees|besoins|attentes)|vos (?:questions|situations|cas|idees|besoins|attentes|documents)|issu[a-z]* d[a-z]+",
        "en": "co(?:-)?construct[a-z]*|co(?:-)?produc[a-z]*|co(?:-)?design[a-z]*|co(?:-)?creat[a-z]*|together|decid[a-z]*|decision(?:s)?|choos[a-z]*|chosen|negotiat[a-z]*|debat[a-z]*|discuss[a-z]*|proposal(?:s)?|bring|with the (?:group|participants|learners)|with you|(?:your|their)(?: own)? (?:questions|cases|situations|ideas|needs)"
      }
    },
    "power": {
      "held": {
        "fr": "pouvoir d'agir|empowerment|capacite(?:s)? d'agir|encapacitation|autonomisation(?: (?:des|de la|de l')(?: )?(?:usag(?:er(?:s)?|ere(?:s)?)|personne(?:s)?|resident(?:e)?(?:s)?|patient(?:e)?(?:s)?|beneficiaire(?:s)?|enfant(?:s)?|eleve(?:s)?|famille(?:s)?|parents|habitant(?:e)?(?:s)?|citoyen(?:ne)?(?:s)?|salarie(?:e)?(?:s)?|apprenant(?:e)?(?:s)?))?",
        "en": "empowerment|power to act|empower(?:s|ed|ing)? (?:your |their |the |our )?(?:(?:user(?:s)?|service user(?:s)?|people|resident(?:s)?|patient(?:s)?|children|pupils|families|parents|citizens|learners)|team(?:s)?|staff|participants|women|communities|yourself)"
      },
      "touched": {
        "fr": "pouvoir d'agir|capacite(?:s)? d'agir|empower[a-z]*|autonom[a-z]*|initiative(?:s)?|decid[a-z]*|decision[a-z]*|choisi[a-z]*|choix|responsab[a-z]*|liberte|marge(?:s)? de manoeuvre|emancip[a-z]*|oser|seul(?:e)?(?:s)?",
        "en": "power[a-z]*|empower[a-z]*|agency|autonom[a-z]*|initiative[a-z]*|decid[a-z]*|decision(?:s)?|choos[a-z]*|choice(?:s)?|responsib[a-z]*|freedom|emancipat[a-z]*|on (?:your|their|one's) own|independen[a-z]*|alone"
      }
    },
    "solidarity": {
      "held": {
        "fr": "(?:esprit|culture|valeur(?:s)?|dynamique|logique|reseau(?:x)?|lien(?:s)?|sens) (?:d'|de |de la |du )(?:entraide|solidarite|collectif)|(?:force|puissance|intelligence) (?:du collectif|collective)|(?:favoriser|promouvoir|encourager|developper|renforcer) (?:la solidarite|l'entraide)",
        "en": "(?:spirit|culture|sense|value(?:s)?|bond(?:s)?) of (?:solidarity|mutual aid)|mutual aid|power of the (?:collective|group)|collective intelligence"
      },
      "touched": {
        "fr": "solidari[a-z]*|solidaire(?:s)?|entraid[a-z]*|s'entraid[a-z]*|collecti(?:f|fs|ve|ves|vement)|communaut[a-z]*|pair(?:s)?|ensemble|mutuel[a-z]*|mutualis[a-z]*|cooper[a-z]*|fratern[a-z]*|reseau(?:x)?|(?:un|une|les un(?:s)?) (?:de )?l'autre|les un[a-z]* (?:les|des|aux) autres|soutien|soutenir",
        "en": "solidarity|mutual[a-z]*|collective[a-z]*|communit[a-z]*|peer(?:s)?|together|co(?:-)?operat[a-z]*|each other|one another|network(?:s)?|support[a-z]*"
      }
    },
    "citizenship": {
      "held": {
        "fr": "(?:education|eduquer|sensibiliser|eveil|formation|acces) (?:a|des [a-z]+ a) la citoyennete|(?:promouvoir|promotion de|developper|favoriser|exercer|exercice de) (?:la|leur|sa) citoyennete|(?:demarche|engagement|posture|projet|conscience) citoyen(?:ne)?(?:s)?|citoyennete (?:active|numerique|des personnes)",
        "en": "(?:active|digital|global) citizenship|citizenship education|education for citizenship|civic (?:engagement|education|spirit)"
      },
      "touched": {
        "fr": "citoyen[a-z]*|civi(?:que|sme|ques)|democra[a-z]*|vot(?:e|er|es|ent)|droit(?:s)?|voix|egalite|republi[a-z]*",
        "en": "citizen[a-z]*|civic|democra[a-z]*|vot(?:e|es|ing)|right(?:s)?|voice(?:s)?|equal[a-z]*"
      }
    },
    "responsibility": {
      "held": {
        "fr": "responsabilite(?:s)? (?:partagee(?:s)?|collective(?:s)?)|co(?:-)?responsabilite|partage de(?:s)? (?:la )?responsabilite(?:s)?",
        "en": "(?:shared|collective|joint) responsibilit(?:y|ies)|co(?:-)?responsibility"
      },
      "touched": {
        "fr": "responsabilit[a-z]*|co(?:-)?responsab[a-z]*|responsabilis[a-z]*|collecti(?:f|fs|ve|ves|vement)|repond[a-z]* de|partag[a-z]*",
        "en": "responsib[a-z]*|accountab[a-z]*|collective[a-z]*|shar(?:e|es|ed|ing)|together"
      }
    },
    "namesakes": {
      "fr": "(?:convention(?:s)?|accord(?:s)?|protection(?:s)?|equipement(?:s)?|restauration|transport(?:s)?|logement(?:s)?|habitat) (?:de protection )?collecti[a-z]*|collectivite(?:s)?|(?:economie|entreprise(?:s)?) sociale(?:s)? et solidaire(?:s)?|esus|journee de solidarite|direction (?:des|de la) solidarite(?:s)?|droit(?:s)? (?:d'auteur|voisins|a l'image|d'usage|de retractation|d'inscription|d'entree)|ensemble (?:du|des|de la|de l'|de)|responsabilite(?:s)? civile(?:s)?|responsabilite limitee",
      "en": "collective (?:agreement(?:s)?|bargaining)|copyright(?:s)?|all rights reserved|right (?:click|hand|angle)(?:s)?|right-(?:click|hand|angle)(?:s)?|support (?:material(?:s)?|document(?:s)?)"
    }
  }
} as const;
