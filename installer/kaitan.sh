#!/bin/sh
# Registers .svl in a .deb: a double click on a village's packet opens it. jpackage passes over --file-associations where it
# packs an image that is there already, and the image must be: its archive was made by running it. usage: kaitan.sh DEB
set -eu
deb=$1
here=$(cd "$(dirname "$0")" && pwd)
open=$(mktemp -d)
trap 'rm -rf "$open"' EXIT
dpkg-deb -R "$deb" "$open"
desktop=$(find "$open/opt" -type f -name '*.desktop')
sed -i -e 's:^Exec=.*:& %f:' -e 's:^MimeType=.*:MimeType=application/x-sidaksos-paket;:' "$desktop"
grep -q '^Exec=.* %f$' "$desktop" && grep -q '^MimeType=application/x-sidaksos-paket;$' "$desktop"
# Where the system's own trigger finds it when the package is put in or taken away.
mkdir -p "$open/usr/share/mime/packages"
cp "$here/svl.xml" "$open/usr/share/mime/packages/sidaksos.xml"
find "$open/usr" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
touch -d "@$SOURCE_DATE_EPOCH" "$desktop"
dpkg-deb --root-owner-group -b "$open" "$deb" >/dev/null
