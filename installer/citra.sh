#!/bin/sh
# The app-image with its run time. usage: citra.sh ICON
set -eu
. "$(dirname "$0")/alat.sh"
icon=$1
# Only on macOS the image itself says which files are its own.
if [ "$(uname -s)" = Darwin ]; then set -- --file-associations "$root/installer/svl.properties"; else set --; fi
modules=$(tr '\n' ',' < "$root/installer/modul.txt" | sed 's/,$//')
"$jpackage" --type app-image --name Sidaksos --app-version "$version" --vendor Sidaksos \
  --description "Daftar kemiskinan ekstrem: dari P3KE sampai lampiran SK Bupati" \
  --icon "$icon" --dest "$work" --input "$work/isi" \
  --main-jar "sidaksos-$version.jar" --main-class id.sidaksos.Launcher \
  --module-path "$work/fx" --add-modules "$modules" \
  --jlink-options "--strip-debug --no-header-files --no-man-pages --strip-native-commands --compress=zip-6 --include-locales=en,id" \
  --java-options "-Xms1g" --java-options "-Xmx1g" --java-options "-Xmn128m" --java-options "-XX:+UseParallelGC" \
  --java-options "-XX:MetaspaceSize=160m" --java-options "-XX:FreqInlineSize=60" \
  --java-options "-XX:InlineSmallCode=600" --java-options "-XX:MaxInlineLevel=4" \
  --java-options "--enable-native-access=javafx.graphics,ALL-UNNAMED" \
  --java-options '-Dsidaksos.home=$APPDIR' "$@"
