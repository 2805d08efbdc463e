const numbered = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name} ${i + 1}`);

/** Metricool's header, whole and in order: it refuses files that lack a column (second-hand, read 2026-11). */
export const METRICOOL_COLUMNS: readonly string[] = [
  ...["Text", "Date", "Time", "Draft"],
  ...["Facebook", "Twitter/X", "LinkedIn", "GBP", "Instagram", "Pinterest", "TikTok", "Youtube", "Threads", "Bluesky"],
  ...numbered("Picture Url", 10),
  ...numbered("Alt text picture", 10),
  ...["Document title", "Shortener", "Video Thumbnail Url", "Video Cover Frame"],
  ...["Twitter/X Can reply", "Twitter/X Type", "Twitter/X Poll Duration minutes"],
  ...numbered("Twitter/X Poll Option", 4),
  ...["Pinterest Board", "Pinterest Pin Title", "Pinterest Pin Link", "Pinterest Pin New Format"],
  ...["Instagram Post Type", "Instagram Show Reel On Feed", "Instagram Trial Reel Share Automatically"],
  ...["Youtube Video Title", "Youtube Video Type", "Youtube Video Privacy", "Youtube video for kids"],
  ...["Youtube AI generated content", "Youtube notify subscribers", "Youtube Video Category", "Youtube Video Tags"],
  ...["Youtube playlist", "GBP Post Type", "Facebook Post Type", "Facebook Title", "First Comment Text"],
  ...["TikTok Title", "TikTok disable comments", "TikTok disable duet", "TikTok disable stitch"],
  ...["TikTok Post Privacy", "TikTok Branded Content", "TikTok Your Brand", "TikTok Auto Add Music"],
  ...["TikTok Photo Cover Index", "TikTok musicId", "TikTok music title", "TikTok music author"],
  ...["TikTok music previewUrl", "TikTok music thumbnailUrl", "TikTok music soundVolume"],
  ...["TikTok music originalVolume", "TikTok music startMillis", "TikTok music endMillis"],
  ...["TikTok Ai generated content", "LinkedIn Type", "LinkedIn Poll Question"],
  ...numbered("LinkedIn Poll Option", 4),
  ...["LinkedIn Poll Duration", "LinkedIn Show link preview", "LinkedIn Images as Carousel"],
  ...["Threads Reply Control", "Threads Is Spoiler", "Threads Post Type", "Brand name"],
];
