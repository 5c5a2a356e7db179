#! needs qemu
# What a secret may be, and how much of it is shown.
$ printf 'a "b\\c\t\377\nmore\n' | ip sr hmac set 1 sha1
! Enter secret for HMAC key ID (blank to delete):·∅
$ ip sr hmac show
hmac 1 algo sha1 secret "a "b\c	⟨ff⟩"
$ printf 'a\0b\n' | ip sr hmac set 1 sha1
! Enter secret for HMAC key ID (blank to delete):·∅
$ ip sr hmac show
hmac 1 algo sha1 secret "a"
$ printf %063d 7 | ip sr hmac set 1 sha1
! Enter secret for HMAC key ID (blank to delete):·∅
$ ip sr hmac show
hmac 1 algo sha1 secret "000000000000000000000000000000000000000000000000000000000000007"
$ printf %064d 7 | ip sr hmac set 1 sha1
! Enter secret for HMAC key ID (blank to delete):·∅
$ ip -j sr hmac show
[{"hmac":1,"algo":"sha1","secret":"000000000000000000000000000000000000000000000000000000000000000"}]
! HMAC secret length 64 > 63, truncated
$ printf %065d 7 | ip sr hmac set 1 sha1
! Enter secret for HMAC key ID (blank to delete): RTNETLINK answers: Invalid argument
? 1
