#!/bin/sh
# Linux: app-image, .deb and portable zip in target/penginstal.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
work=$root/target/penginstal
version=$(sed -n 's:.*<version>\([0-9.]*\)</version>.*:\1:p' "$root/pom.xml" | head -1)
jpackage=jpackage
if [ -n "${JAVA_HOME:-}" ]; then jpackage=$JAVA_HOME/bin/jpackage; fi
sh "$root/installer/siapkan.sh" linux "$work"
sh "$root/installer/citra.sh" "$work" "$root/installer/ikon.png"
"$jpackage" --type deb --app-image "$work/Sidaksos" --name sidaksos --app-version "$version" --dest "$work" \
  --vendor Sidaksos --linux-package-name sidaksos --linux-app-category Office --linux-menu-group "Office;" \
  --linux-shortcut --linux-package-deps "libgtk-3-0, libgl1, libxxf86vm1" \
  --description "Daftar kemiskinan ekstrem: dari P3KE sampai lampiran SK Bupati"
# Runs from a USB stick: the data stay beside the program.
mkdir -p "$work/portabel/Sidaksos-portabel"
cp -r "$work/Sidaksos" "$work/portabel/Sidaksos-portabel/program"
cat > "$work/portabel/Sidaksos-portabel/mulai.sh" <<'START'
#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd)
exec "$here/program/bin/Sidaksos" --data "$here/data" "$@"
START
chmod +x "$work/portabel/Sidaksos-portabel/mulai.sh"
(cd "$work/portabel" && rm -f "../Sidaksos-portabel-linux.zip" && zip -q -r -y "../Sidaksos-portabel-linux.zip" Sidaksos-portabel)
ls -lh "$work"/*.deb "$work"/*.zip
