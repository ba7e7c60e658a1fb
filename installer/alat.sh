# What the scripts for Linux and macOS share: sourced, not run. Gives root, work, version and jpackage.
root=$(cd "$(dirname "$0")/.." && pwd)
work=$root/target/penginstal
version=$(sed -n 's:.*<version>\([0-9.]*\)</version>.*:\1:p' "$root/pom.xml" | head -1)
jpackage=jpackage
if [ -n "${JAVA_HOME:-}" ]; then jpackage=$JAVA_HOME/bin/jpackage; fi
major=$("$jpackage" --version | cut -d. -f1)
if [ "$major" -lt 21 ]; then
  echo "jpackage $major is too old: set JAVA_HOME to a JDK of 21 or newer, best 25." >&2
  exit 1
fi
# Every file of the image bears one time, and dpkg-deb keeps it: the archive of arsip.sh is refused where a file's time changes.
SOURCE_DATE_EPOCH=1704067200
export SOURCE_DATE_EPOCH
