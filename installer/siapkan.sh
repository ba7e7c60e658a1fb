#!/bin/sh
# Sorts the built program for jpackage: JavaFX's own modules beside the rest. Called by linux.sh and macos.sh.
# usage: siapkan.sh CLASSIFIER TARGET
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
classifier=$1
target=$2
(cd "$root" && mvn -q -B -DskipTests package)
rm -rf "$target"
mkdir -p "$target/fx" "$target/isi"
for jar in "$root"/target/sidaksos/lib/*.jar; do
  case $(basename "$jar") in
    javafx-*-"$classifier".jar) cp "$jar" "$target/fx/" ;;
    javafx-*) ;;
    *) cp "$jar" "$target/isi/" ;;
  esac
done
cp -r "$root/sample-data" "$target/isi/"
ls "$target"/isi/sidaksos-*.jar >/dev/null
