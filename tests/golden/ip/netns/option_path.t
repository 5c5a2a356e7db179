# A word with a slash is a path from the directory on.
$ ip netns add a
$ ip -n /proc/self/ns/net -br link
! Cannot open network namespace "/proc/self/ns/net": No such file or directory
? 255
$ ip -n ./a -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
$ ip -n ../netns/a -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
$ ip -n ../../proc/self/ns/net -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
