/** Something the customer is to do that may work or not. */
export const STEPS =
  /(?<!\p{L})(?:probeer|start|herstart|log|meld|klik|open|kies|verwijder|wis|installeer|download|controleer|ga naar|schakel|zet|sluit|volg|volgen|stappen|vernieuwen|synchroniseren|herstarten|proberen|reset|synchroniseer|trek|druk)(?!\p{L})/iu
