$ ip netns attach me $$
$ ip netns
me
$ ip netns identify
me
$ ip netns attach me $$
! Cannot create namespace file "/run/netns/me": File exists
? 1
$ ip netns attach other $$ junk
$ ip netns identify $$
me
$ ip netns delete me
$ ip netns identify
other
