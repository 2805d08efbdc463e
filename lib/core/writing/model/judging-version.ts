/**
 * By which checks a kept answer was judged. Raise it with every change of what `parseReply` refuses or tidies away: answers
 * that were kept before are then judged anew when they are next used (share-model-outputs.ts).
 */
export const JUDGING_VERSION = "judge-1";
