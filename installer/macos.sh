#!/bin/sh
# macOS: app-image and portable zip in target/penginstal. Written, not yet run on that system.
set -eu
. "$(dirname "$0")/alat.sh"
case $(uname -m) in arm64) classifier=mac-aarch64 ;; *) classifier=mac ;; esac
sh "$root/installer/siapkan.sh" "$classifier"
mkdir -p "$work/ikon.iconset"
sips -z 256 256 "$root/installer/ikon.png" --out "$work/ikon.iconset/icon_256x256.png" >/dev/null
iconutil -c icns "$work/ikon.iconset" -o "$work/ikon.icns"
# A first number of 0 is refused by the system's own packages; the app-image takes it.
sh "$root/installer/citra.sh" "$work/ikon.icns"
sh "$root/installer/arsip.sh" "$work/Sidaksos.app/Contents/MacOS/Sidaksos" "$work/Sidaksos.app/Contents/app"
# The archive came in after jpackage had signed the bundle for this machine.
codesign --force --deep --sign - "$work/Sidaksos.app"
(cd "$work" && zip -q -r -y Sidaksos-portabel-mac.zip Sidaksos.app)
ls -lh "$work"/*.zip
