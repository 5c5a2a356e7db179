# A record of the time stands before what it is about, with -t.
$ printf '\030\0\0\0\017\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\007\0\0\0' >time
$ ip link set lo up
$ ip -4 addr save | tail -c +5 >addresses
$ cat time addresses time >both
$ ip monitor file both
$ ip -t monitor file both | sed 's/[A-Z][a-z][a-z] .* 20.. [0-9]* usec$/now/'
$ ip -ts monitor file both | sed 's/^\[....-..-..T..:..:..\.......\] /[time] /'
