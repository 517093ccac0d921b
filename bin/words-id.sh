# What ./netra itself says, in Indonesian. The same keys stand in words-en.sh.
say() {
  case $1 in
    no_jdk) echo "netra: butuh JDK 25, tetapi tidak ditemukan: pasang Temurin 25 (adoptium.net; Debian/Ubuntu: apt install temurin-25-jdk atau openjdk-25-jdk) atau arahkan JAVA_HOME ke sana." ;;
    unwritable) echo "netra: folder $2 tidak dapat ditulisi, padahal ada yang harus dibangun: salin checkout ke folder milik Anda, atau jalankan sebagai pemiliknya." ;;
    waiting) echo "netra: ./netra lain sedang membangun; menunggu …" ;;
    building) echo "netra: membangun $2 (pertama kali beberapa menit, sesudahnya hanya bila sumber berubah) …" ;;
    rehearsing) echo "netra: menyiapkan start cepat untuk $2 …" ;;
    build_failed) echo "netra: $2 gagal dibangun; sebabnya tertulis di atas. Perbaiki, lalu ulangi." ;;
    stopped) echo "netra: dihentikan." ;;
    no_browser) echo "netra: uji peramban DILEWATI karena Chromium tidak ditemukan (Debian/Ubuntu: apt install chromium)." ;;
    browser) echo "netra: uji peramban memakai $2." ;;
    bad_test_option) echo "netra: test tidak mengenal $2; yang ada hanya --long." ;;
    tests_passed) echo "netra: semua uji lulus." ;;
    tests_failed) echo "netra: ada uji yang gagal; sebabnya tertulis di atas." ;;
  esac >&2
}

words_help() {
  cat <<'HELP'
Netra: menjaga netralitas aparatur, dan dapat membuktikannya.

  ./netra up [--port N] [--listen ADDR] [--url URL] [--data DIR] [--db URL]
                              menjalankan platform; alamatnya dicetak bila siap
  ./netra up --demo           demo di mesin ini: lima lembaga, orang rekaan
  ./netra backup BERKAS       seluruh platform dalam satu berkas, selagi berjalan; kunci hanya dengan --with-keys
  ./netra restore BERKAS      memulihkannya ke folder data atau basis data yang kosong
  ./netra test [--long]       menjalankan semua uji, juga uji peramban bila Chromium ada
  ./netra assess [FILE]       menilai perbuatan: NDJSON masuk, NDJSON keluar
  ./netra ask [TEKS]          mencari jenis perbuatan dalam pertanyaan sehari-hari; --batch membaca NDJSON
  ./netra cite FILE …         memeriksa rujukan hukum dalam naskah; --date, --json, --batch
  ./netra clip [FILE]         membaca halaman berita tentang program netralitas; --json, atau --batch membaca NDJSON
  ./netra roster check FILE   memeriksa daftar pegawai (CSV, .xlsx); --json, --map BIDANG=JUDUL
  ./netra law list|show ID    membaca katalog hukum
  ./netra words export|import FILE.csv
                              mengirim semua teks untuk diperiksa ahli hukum, dan memasukkannya kembali
  ./netra fmt                 merapikan sumber
  ./netra mvn …               Maven dengan JDK 25 dan kompilator yang terbuka bagi Error Prone
  ./netra help                daftar ini

Semua perintah menerima --lang id|en (baku: id).
HELP
}
