/** How a letter says that the work ends, and how it says so with half a mouth. */
import type { Language } from '../../model/record';

const gap = (most: number): string => `(?:[^\\s.!?]+\\s+){0,${most}}?`;
const word = (pattern: string): RegExp => new RegExp(`(?<![a-z0-9à-ɏ])(?:${pattern})(?![a-z0-9à-ɏ])`, 'i');

/** Only what ends by itself: "ik ga minder voor u doen" is no end. */
export const endings: Record<Language, RegExp> = {
  nl: word(
    [
      `(?:zeg|zeggen) ${gap(12)}op`,
      'opzeg|opzeggen|op te zeggen|opgezegd|opzegging',
      'beëindig|beëindigen|beëindigt|beëindigd|beëindiging',
      'eindigt|eindigen|eindig',
      'stop|stoppen|stopt|stopzetten|stop te zetten',
      'houd? op|ophoud|ophouden|op te houden',
      `(?:rond|ronden) ${gap(12)}af`,
      'afrond|afronden|af te ronden|afronding',
      `(?:maak|maken) ${gap(8)}een einde aan|een einde (?:te )?maken aan|ten einde|tot een einde`,
      'ontbind|ontbinden|ontbinding',
      `(?:leg|leggen) ${gap(8)}neer|neerleg|neerleggen|neer te leggen`,
      `(?:trek|trekken) ${gap(6)}terug|terugtrekken|terug te trekken`,
      'neem afscheid|nemen afscheid|afscheid (?:te )?nemen',
    ].join('|'),
  ),
  en: word(
    [
      "(?:I|we|I'll|we'll|and|to|that|hereby|will|shall|am|are|might|may|could|would) end(?:ing)?|ends|is ending",
      'terminat(?:e|es|ing|ion)|termination',
      `(?:giv(?:e|ing)) ${gap(5)}notice|notice of (?:termination|the end)`,
      `(?:complet|finish|conclud|clos)(?:e|es|ing)? ${gap(8)}(?:project|work|assignment|agreement|contract|collaboration|cooperation|engagement|relationship)`,
      'discontinu(?:e|ing)|cancel(?:l?ing)?|resign(?:ing)?',
      'stop(?:ping)? (?:work(?:ing)?|our|the|my|this)|(?:decided|have) to stop',
      `bring(?:ing)? ${gap(6)}to an? (?:end|close)|com(?:e|es|ing) to an? (?:end|close)`,
      "(?:will|shall) not (?:renew|extend)|won't renew|not renewing",
      `withdraw(?:ing)? ${gap(3)}from|wind(?:ing)? up|part(?:ing)? ways`,
    ].join('|'),
  ),
};

/** "Ik zeg onze samenwerking niet op", "I am not ending": no decision to stop. */
export const denials: Record<Language, RegExp> = {
  nl: word('(?:zeg|beëindig|stop|rond) (?:(?!en |dat |maar )[^\\s.!?,]+ ){0,6}?(?:niet|nooit)(?! (?:meer|langer))'),
  en: word("(?:not|never|n't) (?:end|ending|terminate|terminating|stop|stopping|cancel|cancelling)"),
};

/** What takes the decision half back. What can simply go, goes; the rest has to be said anew. */
export const hedges: Record<Language, RegExp> = {
  nl: /(?<![\p{L}\p{N}])(?:misschien|eventueel|wellicht|(?<!(?:snel|spoedig|kort|vroeg) )mogelijk|mogelijkerwijs|waarschijnlijk|vermoedelijk|in principe|eigenlijk|zo mogelijk|als het (?:kan|lukt|uitkomt)|denk(?:en)? (?:erover|eraan|na over)|overweeg|overwegen|van plan|hoop te|zou(?:den)?(?: \p{L}+){0,4} (?:willen|kunnen|gaan))(?![\p{L}\p{N}])/giu,
  en: /(?<![\p{L}\p{N}])(?:maybe|perhaps|possibly|probably|in principle|if possible|sort of|kind of|might|(?<=(?:I|we) )(?:may|could)|would (?:like|prefer|want) to|(?:am |was )?(?:thinking|considering|planning|hoping)(?: of| about| to)?|hope to|intend to)(?![\p{L}\p{N}])/giu,
};

/** Words that a sentence can lose without a change to the others. */
export const removable: Record<Language, RegExp> = {
  nl: /^(?:misschien|eventueel|wellicht|mogelijk|mogelijkerwijs|waarschijnlijk|vermoedelijk|in principe|eigenlijk|zo mogelijk)$/iu,
  en: /^(?:maybe|perhaps|possibly|probably|in principle|if possible)$/iu,
};
