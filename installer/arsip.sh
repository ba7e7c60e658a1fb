#!/bin/sh
# Puts an archive into the app-image of what its first seconds load and learn, so that every start is quicker: the program
# runs once over the sample data, with its window where there is a screen. Java 25 or newer; else the image stays as it is.
# usage: arsip.sh STARTER APPDIR
set -eu
. "$(dirname "$0")/alat.sh"
starter=$1
app=$2
practice=$work/latihan
if ! "$jpackage" --version | grep -qE '^(2[5-9]|[3-9][0-9])'; then
  echo "arsip.sh: needs Java 25 or newer; the image works without its archive" >&2
  exit 0
fi
find "$(dirname "$app")" -type f -exec env TZ=UTC touch -t 202401010000 {} +
rm -rf "$practice"
mkdir -p "$practice"
learn="-XX:AOTMode=record -XX:AOTConfiguration=$practice/sidaksos.aotconf"
screen=
if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}" ] && command -v xvfb-run >/dev/null 2>&1; then screen="xvfb-run -a"; fi
if [ -n "$screen" ] || [ -n "${DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]; then
  "$starter" contoh --keluar "$practice/contoh" > "$practice/contoh.log" 2>&1
  # The window is ended as the system ends it when it shuts down; what it has learnt is written then.
  JAVA_TOOL_OPTIONS=$learn $screen sh -c '"$1" --data "$2" & window=$!; sleep 20; kill -TERM $window; wait $window || true' \
    sh "$starter" "$practice/contoh/data" > "$practice/jendela.log" 2>&1
else
  JAVA_TOOL_OPTIONS=$learn "$starter" contoh --keluar "$practice/contoh" > "$practice/contoh.log" 2>&1
fi
JAVA_TOOL_OPTIONS="-XX:AOTMode=create -XX:AOTConfiguration=$practice/sidaksos.aotconf -XX:AOTCache=$app/sidaksos.aot" \
  "$starter" > "$practice/arsip.log" 2>&1
# Where a file is another than the one the archive was made of, the program starts without it and says nothing.
awk '{ print } $0 == "[JavaOptions]" {
  print "java-options=-XX:AOTCache=$APPDIR/sidaksos.aot"
  print "java-options=-Xlog:disable"
  print "java-options=--sun-misc-unsafe-memory-access=allow"
}' "$app/Sidaksos.cfg" > "$practice/cfg"
cp "$practice/cfg" "$app/Sidaksos.cfg"
rm -rf "$practice"
ls -l "$app/sidaksos.aot"
