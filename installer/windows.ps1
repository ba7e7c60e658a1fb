# Windows: app-image, .msi for one user and portable zip in target\penginstal. Written, not yet run on that system.
# Needs a JDK with jpackage (JAVA_HOME), Maven, and the WiX toolset on the path.
$ErrorActionPreference = 'Stop'
$root = Split-Path -Parent $PSScriptRoot
$work = Join-Path $root 'target\penginstal'
$version = ([xml](Get-Content (Join-Path $root 'pom.xml'))).project.version
$jpackage = if ($env:JAVA_HOME) { Join-Path $env:JAVA_HOME 'bin\jpackage.exe' } else { 'jpackage' }

function Run($program, $arguments) {
    & $program @arguments
    if ($LASTEXITCODE -ne 0) { throw "$program ended with $LASTEXITCODE" }
}

Push-Location $root
Run 'mvn' @('-q', '-B', '-DskipTests', 'package')
Pop-Location
if (Test-Path $work) { Remove-Item -Recurse -Force $work }
New-Item -ItemType Directory -Force "$work\fx", "$work\isi" | Out-Null
Get-ChildItem (Join-Path $root 'target\sidaksos\lib\*.jar') | ForEach-Object {
    if ($_.Name -like 'javafx-*-win.jar') { Copy-Item $_ "$work\fx" }
    elseif ($_.Name -notlike 'javafx-*') { Copy-Item $_ "$work\isi" }
}
Copy-Item -Recurse (Join-Path $root 'sample-data') "$work\isi"
$modules = (Get-Content (Join-Path $PSScriptRoot 'modul.txt')) -join ','

# The second starter has a console: for scripts and the command line.
Set-Content "$work\perintah.properties" "win-console=true"
Run $jpackage @(
    '--type', 'app-image', '--name', 'Sidaksos', '--app-version', $version, '--vendor', 'Sidaksos',
    '--icon', (Join-Path $PSScriptRoot 'ikon.ico'), '--dest', $work, '--input', "$work\isi",
    '--main-jar', "sidaksos-$version.jar", '--main-class', 'id.sidaksos.Launcher',
    '--module-path', "$work\fx", '--add-modules', $modules,
    '--jlink-options', '--strip-debug --no-header-files --no-man-pages --strip-native-commands --compress=zip-6 --include-locales=en,id',
    '--java-options', '-Xms1g', '--java-options', '-Xmx1g', '--java-options', '-Xmn128m', '--java-options', '-XX:+UseParallelGC', '--java-options', '-XX:MetaspaceSize=160m',
    '--java-options', '-XX:FreqInlineSize=60', '--java-options', '-XX:InlineSmallCode=600', '--java-options', '-XX:MaxInlineLevel=4',
    '--java-options', '--enable-native-access=javafx.graphics,ALL-UNNAMED',
    '--java-options', '-Dsidaksos.home=$APPDIR',
    '--add-launcher', "sidaksos-perintah=$work\perintah.properties")
# An archive of what the first seconds load and learn (as arsip.sh does it): the window runs once over the sample data and is
# closed as a person closes it. Java 25 or newer; else the image stays as it is.
$image = Join-Path $work 'Sidaksos'
$app = Join-Path $image 'app'
if ([int](& $jpackage --version).Split('.')[0] -ge 25) {
    $practice = Join-Path $work 'latihan'
    $archive = Join-Path $practice 'sidaksos.aotconf'
    # One time for all: the archive is refused where a file's time changes on the way into the .msi or the zip.
    $time = [datetime]::new(2024, 1, 1, 0, 0, 0, 'Utc')
    Get-ChildItem -Recurse -File $image | ForEach-Object { $_.LastWriteTimeUtc = $time }
    New-Item -ItemType Directory -Force $practice | Out-Null
    Run (Join-Path $image 'sidaksos-perintah.exe') @('contoh', '--keluar', "$practice\contoh")
    $env:JAVA_TOOL_OPTIONS = "-XX:AOTMode=record -XX:AOTConfiguration=$archive"
    $window = Start-Process -PassThru (Join-Path $image 'Sidaksos.exe') @('--data', "`"$practice\contoh\data`"")
    Start-Sleep 20
    $window.CloseMainWindow() | Out-Null
    $window.WaitForExit(60000) | Out-Null
    $env:JAVA_TOOL_OPTIONS = "-XX:AOTMode=create -XX:AOTConfiguration=$archive -XX:AOTCache=$app\sidaksos.aot"
    Start-Process -Wait (Join-Path $image 'sidaksos-perintah.exe')
    $env:JAVA_TOOL_OPTIONS = $null
    if (Test-Path "$app\sidaksos.aot") {
        foreach ($name in 'Sidaksos', 'sidaksos-perintah') {
            $lines = Get-Content "$app\$name.cfg" | ForEach-Object {
                $_
                if ($_ -eq '[JavaOptions]') {
                    'java-options=-XX:AOTCache=$APPDIR\sidaksos.aot'
                    'java-options=-Xlog:disable'
                    'java-options=--sun-misc-unsafe-memory-access=allow'
                }
            }
            Set-Content "$app\$name.cfg" $lines
        }
    }
    Remove-Item -Recurse -Force $practice
}
# A double click on a village's packet opens it.
Set-Content "$work\svl.properties" @(
    (Get-Content (Join-Path $PSScriptRoot 'svl.properties'))
    "icon=$($PSScriptRoot.Replace('\', '/'))/ikon.ico")
# The upgrade UUID never changes: a newer version takes the place of an older one.
Run $jpackage @(
    '--type', 'msi', '--app-image', "$work\Sidaksos", '--name', 'Sidaksos', '--app-version', $version, '--dest', $work,
    '--vendor', 'Sidaksos', '--win-per-user-install', '--win-menu', '--win-menu-group', 'Sidaksos', '--win-shortcut-prompt',
    '--win-upgrade-uuid', '6f0f6a0e-5f1c-4f0b-9a57-2d1a6c1d7e43',
    '--file-associations', "$work\svl.properties")
$portable = "$work\portabel\Sidaksos-portabel"
New-Item -ItemType Directory -Force $portable | Out-Null
Copy-Item -Recurse "$work\Sidaksos" "$portable\program"
Set-Content "$portable\mulai.bat" "@echo off`r`nstart `"`" `"%~dp0program\Sidaksos.exe`" --data `"%~dp0data`" %*"
Compress-Archive -Force $portable "$work\Sidaksos-portabel-windows.zip"
Get-ChildItem "$work\*.msi", "$work\*.zip"
