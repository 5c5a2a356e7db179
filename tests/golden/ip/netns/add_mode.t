# The file has no mode; the directory is everybody's to read.
$ umask 077; ip netns add a
$ stat -c '%F %a' /run/netns
directory 700
$ umount /run/netns/a; stat -c '%F %a %s' /run/netns/a
regular empty file 0 0
$ ip netns list
a
! Error: Peer netns reference is invalid.
! Error: Peer netns reference is invalid.
$ ip netns delete a
