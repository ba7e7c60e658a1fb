#!/bin/sh
# The app-image with its run time. usage: citra.sh WORK ICON
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
work=$1
icon=$2
version=$(sed -n 's:.*<version>\([0-9.]*\)</version>.*:\1:p' "$root/pom.xml" | head -1)
modules=$(tr '\n' ',' < "$root/installer/modul.txt" | sed 's/,$//')
jpackage=jpackage
if [ -n "${JAVA_HOME:-}" ]; then jpackage=$JAVA_HOME/bin/jpackage; fi
"$jpackage" --type app-image --name Sidaksos --app-version "$version" --vendor Sidaksos \
  --description "Daftar kemiskinan ekstrem: dari P3KE sampai lampiran SK Bupati" \
  --icon "$icon" --dest "$work" --input "$work/isi" \
  --main-jar "sidaksos-$version.jar" --main-class id.sidaksos.Launcher \
  --module-path "$work/fx" --add-modules "$modules" \
  --jlink-options "--strip-debug --no-header-files --no-man-pages --strip-native-commands --compress=zip-6 --include-locales=en,id" \
  --java-options "-Xmx1g" --java-options "-XX:+UseParallelGC" \
  --java-options "--enable-native-access=javafx.graphics,ALL-UNNAMED" \
  --java-options '-Dsidaksos.home=$APPDIR'
