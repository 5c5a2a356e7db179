# Unusual interface names.
$ for name in "$(printf '\377\377\377')" é abcdefghijklmno abcdefghijklmnop "$(head -c 128 /dev/zero | tr '\0' a)" '' ' ' / . if1; do ip link afstats dev "$name"; echo "exit status $?"; done
exit status 0
exit status 0
exit status 0
exit status 0
exit status 0
exit status 0
exit status 0
exit status 0
exit status 0
1:lo
    mpls:
        RX: bytes packets errors dropped noroute
                0       0      0       0       0·
        TX: bytes packets errors dropped
                0       0      0       0·
exit status 0
! Device "⟨ff⟩⟨ff⟩⟨ff⟩" does not exist.
! Device "é" does not exist.
! Device "abcdefghijklmno" does not exist.
! Device "abcdefghijklmnop" does not exist.
! Device "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" does not exist.
! Device "" does not exist.
! Device " " does not exist.
! Device "/" does not exist.
! Device "." does not exist.
