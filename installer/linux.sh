#!/bin/sh
# Linux: app-image, .deb and portable zip in target/penginstal.
set -eu
. "$(dirname "$0")/alat.sh"
sh "$root/installer/siapkan.sh" linux
sh "$root/installer/citra.sh" "$root/installer/ikon.png"
sh "$root/installer/arsip.sh" "$work/Sidaksos/bin/Sidaksos" "$work/Sidaksos/lib/app"
"$jpackage" --type deb --app-image "$work/Sidaksos" --name sidaksos --app-version "$version" --dest "$work" \
  --vendor Sidaksos --linux-package-name sidaksos --linux-app-category Office --linux-menu-group "Office;" \
  --linux-shortcut --linux-package-deps "libgtk-3-0, libgl1, libxxf86vm1" \
  --description "Daftar kemiskinan ekstrem: dari P3KE sampai lampiran SK Bupati"
sh "$root/installer/kaitan.sh" "$(ls "$work"/*.deb)"
# Runs from a USB stick: the data stay beside the program.
mkdir -p "$work/portabel/Sidaksos-portabel"
# With its times: the archive is refused where a file is another than the one it was made of.
cp -rp "$work/Sidaksos" "$work/portabel/Sidaksos-portabel/program"
cat > "$work/portabel/Sidaksos-portabel/mulai.sh" <<'START'
#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd)
exec "$here/program/bin/Sidaksos" --data "$here/data" "$@"
START
chmod +x "$work/portabel/Sidaksos-portabel/mulai.sh"
(cd "$work/portabel" && rm -f "../Sidaksos-portabel-linux.zip" && zip -q -r -y "../Sidaksos-portabel-linux.zip" Sidaksos-portabel)
ls -lh "$work"/*.deb "$work"/*.zip
