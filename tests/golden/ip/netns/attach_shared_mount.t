$ ip netns at me $$
$ grep ' /run/netns ' /proc/self/mountinfo | grep -c shared:
1
$ ip netns attach a/b $$
! Invalid netns name "a/b"
? 255
$ ip netns attach .. $$
! Invalid netns name ".."
? 255
