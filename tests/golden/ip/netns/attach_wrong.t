$ ip netns attach
! No netns name and PID specified
? 1
$ ip netns attach x
! No netns name and PID specified
? 1
$ ip netns attach x y
! Invalid PID: y
? 1
$ ip netns attach x 0
! Invalid PID: 0
? 1
$ ip netns attach x -5
! Bind /proc/-5/ns/net -> /run/netns/x failed: No such file or directory
? 1
$ ip netns attach x 12x
! Invalid PID: 12x
? 1
$ ip netns attach x 99999999
! Bind /proc/99999999/ns/net -> /run/netns/x failed: No such file or directory
? 1
$ ip netns attach x 99999999999
! Invalid PID: 99999999999
? 1
$ ip netns
