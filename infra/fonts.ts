import { readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * The fonts of what is printed, with a free licence (OFL): Latin, Greek, Cyrillic and Devanagari letters in the one, Arabic in the
 * other. Hebrew letters and fingerprints are set in fonts that the compiler brings along.
 * @param packages the folder of the installed packages
 */
export const fontsIn = (packages: string): string[] =>
  ["noto-sans", "noto-sans-arabic"].flatMap((family) =>
    ["400Regular", "700Bold"].flatMap((weight) => {
      const folder = join(packages, "@expo-google-fonts", family, weight);
      return readdirSync(folder).map((file) => join(folder, file));
    }),
  );
