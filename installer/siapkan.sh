#!/bin/sh
# Sorts the built program for jpackage: JavaFX's own modules beside the rest. Called by linux.sh and macos.sh.
# usage: siapkan.sh CLASSIFIER
set -eu
. "$(dirname "$0")/alat.sh"
classifier=$1
(cd "$root" && mvn -q -B -DskipTests package)
rm -rf "$work"
mkdir -p "$work/fx" "$work/isi"
for jar in "$root"/target/sidaksos/lib/*.jar; do
  case $(basename "$jar") in
    javafx-*-"$classifier".jar) cp -p "$jar" "$work/fx/" ;;
    javafx-*) ;;
    *) cp -p "$jar" "$work/isi/" ;;
  esac
done
cp -r "$root/sample-data" "$work/isi/"
ls "$work"/isi/sidaksos-*.jar >/dev/null
