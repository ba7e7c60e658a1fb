#!/bin/sh
# macOS: app-image and portable zip in target/penginstal. Written, not yet run on that system.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
work=$root/target/penginstal
case $(uname -m) in arm64) classifier=mac-aarch64 ;; *) classifier=mac ;; esac
sh "$root/installer/siapkan.sh" "$classifier" "$work"
mkdir -p "$work/ikon.iconset"
sips -z 256 256 "$root/installer/ikon.png" --out "$work/ikon.iconset/icon_256x256.png" >/dev/null
iconutil -c icns "$work/ikon.iconset" -o "$work/ikon.icns"
# A first number of 0 is refused by the system's own packages; the app-image takes it.
sh "$root/installer/citra.sh" "$work" "$work/ikon.icns"
(cd "$work" && zip -q -r -y Sidaksos-portabel-mac.zip Sidaksos.app)
ls -lh "$work"/*.zip
