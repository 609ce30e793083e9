/** French words for the vote; see `../language.ts` for how tiers weigh. Own lists. */
export const FR = {
  sure: `le la les de en un une des du et ou où mais donc ni que qui quoi dont quel quelle quels quelles quand comment
    pourquoi combien parce puisque lorsque comme si je tu il elle nous vous ils elles moi toi lui leur leurs eux mon ma
    mes ton ta tes son sa ses notre nos votre vos ce cet cette ces cela ceci ça ca c'est ceux celle celui celles ne pas
    plus moins très trop peu beaucoup bien mal tout toute tous toutes rien personne aucun aucune chaque quelque quelques
    autre autres même mêmes aussi encore toujours jamais souvent déjà deja maintenant aujourd'hui hier demain bientôt
    ensuite puis alors ici là y dans sur sous avec sans pour par chez vers entre depuis pendant avant après jusqu jusque
    contre suis es est sommes êtes etes sont étais était étaient été etait ete ai avons avez ont avais avait avaient eu
    sera serait seront vais va vas allons allez vont aller allé fait faire fais faites font faut peux peut pouvez pouvons
    peuvent pourrait pourriez pourrais pu veux veut voulez voulons vouloir voudrais dois doit devez devons doivent devoir
    devrait sais sait savez savoir vois voit voyez voir vu dire dit dites dis venir vient viens venu prendre pris prend
    mettre mis mets met donner donné donne trouver trouve trouvé reçu reçois recevoir recu envoyer envoyé envoie attendre
    attends attendez attendu aider aide aidez essayer essaie essaye essayé essais cliquer clique cliqué chercher cherche
    appeler appelle appelez appelé rappeler vérifier vérifie vérifié verifier marche marché fonctionne fonctionné
    fonctionner comprends comprend compris comprendre pense penser crois besoin merci bonjour bonsoir salut revoir
    bonne bon journée journee soirée soiree nuit oui non d'accord daccord accord s'il plaît plait svp stp désolé désolée
    desole excusez pardon parfait parfaite entendu impeccable moitié tas voilà voila ok-merci volontiers rien peut-être seulement malheureusement
    exactement bien-sûr sûr sur effectivement semaine semaines mois année ans jour jours heure heures minutes matin
    après-midi lundi mardi mercredi jeudi vendredi samedi dimanche janvier février fevrier mars avril juin juillet août
    aout septembre octobre novembre décembre decembre deux trois quatre cinq sept huit neuf dix premier première
    dernier dernière prochain prochaine nouveau nouvelle nouveaux vieux grand grande petit petite long longue bonnes
    mauvais meilleur mieux commande commandé commandes commander livraison livré livrer colis paiement payé payer facture
    argent remboursement rembourser compte comptes client cliente clients motdepasse mot passe identifiant connexion
    connecter connecté connecte écran ecran appareil ordinateur téléphone telephone courriel fichier fichiers dossier
    bouton lien réseau reseau liseuse livre livres page paramètres parametres problème probleme problèmes erreur message
    réponse reponse solution question numéro numero adresse nom prénom service sondage ouvrir ouvre ouvert fermer fermé
    installer installé supprimer supprimé télécharger telecharger téléchargement mettre mise jour changer changé
    confirmer remercie remercier désirez souhaite souhaitez avez-vous est-ce est-il n'est n'ai j'ai j'y qu'il qu'elle l'ai
    succès succes début fois façon côté gauche droite haut bas achat acheté acheter aucunement trés tres etre être avoir
    lequel laquelle quelqu'un jusqu'à afin malgré plutôt sinon environ presque ainsi cependant`,
  likely: `super me te se tu au aux à a on ou non plus pas merci ok-merci pardon application information possible
    question message service machine mode tablette version code
    c d j l m n s qu t`,
  hint: `as an or car ok mail email internet wifi windows pc site web chat support salut`,
}
