#! rip only
# Before the directory is there, and before the first mount.
$ rip wait --for 0 netns blue
! rip: netns blue: no such namespace
? 124
$ meanwhile 'ip netns add blue' rip wait --for 60s netns blue
$ meanwhile 'ip netns add red' rip wait --for 60s netns red and netns blue
$ touch /run/netns/file
$ rip wait --for 0 netns file
! rip: netns file: the name is not that of a namespace
? 124
$ meanwhile 'mount --bind /proc/self/ns/net /run/netns/file' rip wait --for 60s netns file
# In a namespace.
$ meanwhile 'ip -n blue link add v0 type dummy' rip -n blue wait --for 60s link v0 exists
$ rip wait --for 0 link v0 exists
! rip: link v0 exists: no such interface
? 124
$ rip wait -n blue --for 0 link v0 exists and netns red
$ meanwhile 'ip netns add green' rip -n blue wait --for 60s netns green
