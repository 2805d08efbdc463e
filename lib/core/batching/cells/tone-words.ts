import type { Tone } from "../../vocabulary";

/** The tones' own names in the languages whose headers are known, folded. */
export const TONE_NAMES: Readonly<Record<Tone, string>> = {
  friendly: "freundlich amigable amical amichevole amigavel vriendelijk",
  professional: "professionell profesional professionnel professionale profissional professioneel",
  playful: "verspielt divertido ludique giocoso speels fun",
  warm: "warmherzig herzlich calido chaleureux caldo caloroso hartelijk",
  bold: "mutig audaz audacieux audace ousado gedurfd",
};

/** What people write for a tone: which is nearest is a guess. Folded. */
export const TONE_SYNONYMS: Readonly<Record<Tone, string>> = {
  friendly:
    "casual conversational approachable relaxed chatty easygoing informal informell informel informale neighbourly neighborly welcoming personable nice open cordial cordiale cercano cercana amistoso amable simpatico sympathique decontracte locker laessig lassig ungezwungen nahbar los laagdrempelig laid everyday accessible",
  professional:
    "formal formell formel formale formeel corporate business businesslike serious serioes serios serieux serio serieus authoritative expert trusted trustworthy reliable polished elegant elegante refined sophisticated premium luxury luxurious upmarket upscale exclusive clear concise informative informational educational neutral factual straightforward sachlich foermlich formlich kompetent zakelijk respectful polite traditional classic academic technical competent",
  playful:
    "funny witty humorous humourous humor humour quirky cheeky lighthearted silly youthful lively vibrant sassy joyful upbeat cheerful whimsical lustig witzig frech humorvoll drole amusant divertente spiritoso gracioso engracado grappig leuk sarcastic ironic punny goofy jovial",
  warm: "caring heartfelt gentle cosy cozy kind compassionate empathetic empathic soft homely comforting sincere nurturing personal calm soothing reassuring supportive thoughtful intimate einfuehlsam einfuhlsam liebevoll familiaer familiar carinoso calida chaleureuse doux accogliente affettuoso acolhedor warme family",
  bold: "confident edgy daring direct energetic dynamic strong punchy provocative loud rebellious powerful passionate inspiring inspirational motivational motivating exciting assertive fearless brave adventurous selbstbewusst energisch dynamisch atrevido atrevida energico enthusiastic intense urgent salesy persuasive innovative modern trendy cool",
};
