import type { PolicyErrorCode } from "../../domain/organisation/policy-error.ts";
import type { Messages } from "../en.ts";
import { counted, formFor } from "../plural.ts";

export const policyRows: Pick<Messages["report"]["error"], PolicyErrorCode> = {
  "policy-no-lanes": ({ label }) =>
    `« ${label} » : personne ne décide à cette étape, qui ne pourrait donc jamais se terminer. Ajoutez une voie qui la nomme, ou retirez l’étape`,
  "policy-nobody-for-some": () =>
    "Chaque voie vaut pour certains documents seulement : pour un autre, par exemple d’un petit montant, personne ne serait sollicité. Faites qu’une voie vaille pour tous les documents",
  "policy-only-noted": () =>
    "Personne ne déciderait de certains documents : dans chaque voie qui les concerne, on prend acte, on signe ou on accepte seulement. Donnez une autre règle à une voie qui vaut pour tous les documents",
  "policy-signed-too-soon": ({ label }) =>
    `« ${label} » : ce qui est signé ou accepté est déjà décidé. Placez l’étape de signature en dernier, seule, et l’acceptation du donateur après elle`,
  "policy-nobody-holds": ({ label, other }) =>
    `« ${label} » : personne n’exerce actuellement le rôle « ${other} », et cette voie ne pourrait jamais se terminer. Choisissez un rôle que quelqu’un exerce, ou faites d’abord attribuer celui-ci`,
  "policy-only-starter": ({ label, other }) =>
    `« ${label} » : le rôle « ${other} » n’est exercé que par la seule personne qui pourrait rédiger un tel document, et nul ne décide de ce qu’il a écrit. Choisissez un autre rôle, ou dites qui remplace`,
  "policy-nobody-stands-in": ({ label, other }) =>
    `« ${label} » : le rôle « ${other} » n’est exercé que par qui est déjà sollicité. Choisissez un autre rôle, ou que personne ne remplace`,
  "policy-nobody-acts": ({ label }) =>
    `« ${label} » : nul ne peut agir ici pour autrui, qu’il s’agisse d’un membre du conseil, d’un donateur, ou de plusieurs personnes qui doivent répondre. Choisissez que personne ne remplace`,
  "policy-too-few": ({ label, other, limit, over }) =>
    `« ${label} » indique ${limit}, et ${counted("fr", over, { one: "personne", other: "personnes" })} ayant le rôle « ${other} » ${formFor("fr", over, { one: "pourrait", other: "pourraient" })} décider : la voie ne pourrait jamais se terminer. N’en demandez pas plus qu’il n’y en a`,
  "policy-amounts-fall": ({ label }) =>
    `« ${label} » : une étape antérieure vaut pour des montants plus élevés. Qui décide des montants plus élevés vient après : relevez ce montant, ou placez cette étape avant l’autre`,
  "policy-amounts-cross": ({ label }) =>
    `« ${label} » : le montant à partir duquel cette voie intervient n’est pas inférieur, et aucun montant ne se situerait entre les deux. Relevez celui-ci, ou abaissez l’autre`,
  "policy-amounts-gap": ({ label }) =>
    `« ${label} » : au-delà, personne n’interviendrait à cette étape ni après elle, et de plus grands montants seraient décidés par moins de personnes. Ajoutez une voie pour les montants supérieurs, par exemple celle du conseil, ou faites intervenir celle-ci quel que soit le montant`,
  "policy-too-many-lanes": ({ label, limit }) =>
    `« ${label} » : au plus ${limit} voies peuvent décider côte à côte. Déplacez-en vers une étape distincte`,
  "policy-too-long": () =>
    "Cette politique compte plus d’étapes et de voies qu’il n’en peut accompagner chaque document. Abrégez leurs noms, ou réduisez leur nombre",
  "policy-never-reached": ({ label }) =>
    `« ${label} » : aucun document n’arriverait jamais à cette étape, car ses voies valent pour ce que les documents de cette politique ne disent jamais. Modifiez pour quels documents elles valent, ou retirez l’étape`,
  "policy-never-asked": ({ label }) =>
    `« ${label} » : personne ne serait jamais sollicité dans cette voie, car elle vaut pour ce que les documents de cette politique ne disent jamais. Choisissez une autre condition, ou tous les documents`,
  "policy-no-condition": ({ label }) =>
    `« ${label} » : indiquez au moins une condition, ou choisissez tous les documents`,
  "policy-outside-role": ({ label }) =>
    `« ${label} » ne s’accorde pas avec qui décide : les parties consentent ou signent, un donateur accepte, et un rôle de l’organisation décide autrement. Modifiez l’un des deux`,
  "policy-not-a-body": ({ label, other }) =>
    `« ${label} » : les personnes ayant le rôle « ${other} » ne forment ni le conseil ni l’un de ses comités, et aucune résolution de leur part ne serait valide. Choisissez le conseil ou un comité, ou une autre façon de décider`,
  "policy-polled": ({ label, other }) =>
    `« ${label} » : avec le rôle « ${other} », c’est tout le conseil qui est sollicité. Il décide par résolution écrite ou en réunion, jamais par un certain nombre de réponses. Choisissez la résolution écrite, ou la prise d’acte`,
  "policy-not-delegated": ({ label, other }) =>
    `« ${label} » : par le rôle « ${other} », un comité aurait le dernier mot sur certains de ces documents, qui ne lui ont pas été délégués. Faites décider de tous quelqu’un après lui, par exemple le conseil, ou faites-les d’abord déléguer par le conseil, dans un règlement administratif`,
  "policy-committee-polled": ({ label, other }) =>
    `« ${label} » : par le rôle « ${other} », un comité aurait le dernier mot sur certains de ces documents. Il décide par résolution écrite ou en réunion, jamais par un certain nombre de réponses. Choisissez la résolution écrite, jusqu’à un montant si un montant lui a été délégué, ou faites décider de tous quelqu’un après lui, par exemple le conseil`,
  "policy-beyond-delegation": ({ label, other, most }) =>
    `« ${label} » : avec le rôle « ${other} », un comité se prononcerait par résolution au-delà de ce qui lui a été délégué, soit au plus ${most}. Indiquez un montant qui ne le dépasse pas, ou faites d’abord déléguer davantage par le conseil, dans un règlement administratif`,
  "bylaw-seats": ({ limit, over }) =>
    `Au plus ${over} membres, c’est moins qu’au moins ${limit} : aucun conseil n’aurait le bon nombre. Modifiez l’un des deux`,
  "bylaw-more-than-there-are": ({ limit, over }) =>
    `Un quorum de ${limit} dépasse le nombre sur lequel il est calculé (${counted("fr", over, { one: "membre", other: "membres" })}) : aucune réunion ne pourrait décider. N’en demandez pas plus qu’il n’y en a`,
  "bylaw-more-than-whole": ({ label }) =>
    `« ${label} » : nul n’a plus que le tout, et rien ne pourrait jamais être décidé. Demandez moins de parts qu’il n’y en a`,
  "bylaw-nobody-holds": ({ label, other }) =>
    `« ${label} » : personne n’exerce actuellement le rôle « ${other} », et nul ne pourrait s’en acquitter. Choisissez un rôle que quelqu’un exerce, ou faites d’abord attribuer celui-ci`,
  "bylaw-committee-named": ({ other, gaps }) =>
    `« ${other} » ne serait plus un comité, et une politique d’approbation en vigueur le nomme encore (${gaps}). Conservez le comité ici, ou faites d’abord modifier cette politique`,
  "bylaw-delegates-less": ({ other, gaps }) =>
    `Moins serait délégué à « ${other} » que ce sur quoi une politique d’approbation en vigueur le fait se prononcer (${gaps}). Déléguez-en autant ici, ou faites d’abord modifier cette politique`,
  "bylaw-not-directors": ({ label, other, gaps, says }) =>
    `« ${label} » : par le rôle « ${other} » siégeraient à ce comité des personnes qui ne sont pas membres du conseil (${gaps}) ; seuls ses membres y siègent : ${says}. Choisissez un rôle que seuls des membres du conseil exercent, ou faites-le d’abord retirer à qui ne l’est pas`,
  "bylaw-out-of-term": ({ label, other, gaps, says }) =>
    `« ${label} » : d’après les dates de leur mandat, ne siégeraient plus au conseil, ou pas encore, et exercent toujours le rôle « ${other} » de ce comité : ${gaps} ; seuls des membres du conseil y siègent : ${says}. Faites-leur retirer ce rôle, ou corriger ces dates si elles sont fausses`,
  "bylaw-chair-elsewhere": ({ label, other }) =>
    `« ${label} » : personne ne l’exerce qui ait aussi le rôle « ${other} », par lequel on siège à cette instance. Choisissez un rôle qu’un de ses membres exerce`,
};
