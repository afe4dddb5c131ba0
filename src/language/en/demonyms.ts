/** How words for a country's people end: Olmian, Vastrese, Keldish, Merrovi, Tarnic, Orlander, Verrine. */
export const demonymEnding = /(?:an|ese|ish|ine|ite|ic|i|er|ch)$/;
