# The length of a name counts bytes.
$ ip link add abcdefghijklmno address 02:00:00:00:00:01 type dummy
$ ip link add "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)" type dummy
! Error: Attribute failed policy validation.
? 2
$ ip link add abcdefghijklmné type dummy
! Error: Attribute failed policy validation.
? 2
$ ip link add "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15)" address 02:00:00:00:00:02 type dummy
$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
abcdefghijklmno  DOWN           02:00:00:00:00:01 <BROADCAST,NOARP>·
⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩  DOWN           02:00:00:00:00:02 <BROADCAST,NOARP>·
$ ip link del "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15)"
$ ip link show abcdefghijklmnop
! Device "abcdefghijklmnop" does not exist.
? 1
$ ip link show abcdefghijklmno
2: abcdefghijklmno: <BROADCAST,NOARP> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
