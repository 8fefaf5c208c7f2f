/** Signs that authors type for a bullet; for the brackets of a pattern. A dash, a star or a plus is one too, before a space. */
export const BULLETS = '•●○◦▪■◆‣➜➤→►▶✓✔✅☑☐✗✘';
