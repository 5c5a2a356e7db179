# A record of the time stands before what it is about, with -t.
$ printf '\030\0\0\0\017\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\007\0\0\0' >time
$ ip link set lo up
$ ip -4 addr save | tail -c +5 >addresses
$ cat time addresses time >both
$ ip monitor file both
Timestamp: Thu Jan  1 00:00:00 1970 7 us
1: lo    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
Timestamp: Thu Jan  1 00:00:00 1970 7 us
$ ip -t monitor file both | sed 's/[A-Z][a-z][a-z] .* 20.. [0-9]* usec$/now/'
Timestamp: Thu Jan  1 00:00:00 1970 7 us
Timestamp: now
1: lo    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
Timestamp: Thu Jan  1 00:00:00 1970 7 us
$ ip -ts monitor file both | sed 's/^\[....-..-..T..:..:..\.......\] /[time] /'
Timestamp: Thu Jan  1 00:00:00 1970 7 us
[time] 1: lo    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
Timestamp: Thu Jan  1 00:00:00 1970 7 us
