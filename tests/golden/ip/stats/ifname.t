# Devices that are named: no more than a name.
$ ip stats show dev "$(printf '\377\377\377\377\377')" group link
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 1
$ ip stats show dev é group link
! Cannot find device "é"
? 1
$ ip stats show dev abcdefghijklmno group link
! Cannot find device "abcdefghijklmno"
? 1
$ ip stats show dev abcdefghijklmnop group link
! Error: argument "abcdefghijklmnop" is wrong: "dev" not a valid ifname
? 255
$ ip stats show dev abcdefghijklmné group link
! Error: argument "abcdefghijklmné" is wrong: "dev" not a valid ifname
? 255
$ ip stats show dev "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)" group link
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: "dev" not a valid ifname
? 255
$ ip stats show dev aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd group link
! Error: argument "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd" is wrong: "dev" not a valid ifname
? 255
$ ip stats show dev '' group link
! Error: argument "" is wrong: "dev" not a valid ifname
? 255
$ ip stats show dev 'a b' group link
! Error: argument "a b" is wrong: "dev" not a valid ifname
? 255
$ ip stats show dev a/b group link
! Error: argument "a/b" is wrong: "dev" not a valid ifname
? 255
$ ip stats show dev . group link
! Cannot find device "."
? 1
$ ip stats set dev "$(printf '\377\377\377\377\377')" l3_stats on
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 1
$ ip stats set dev é l3_stats on
! Cannot find device "é"
? 1
$ ip stats set dev abcdefghijklmno l3_stats on
! Cannot find device "abcdefghijklmno"
? 1
$ ip stats set dev abcdefghijklmnop l3_stats on
! Error: argument "abcdefghijklmnop" is wrong: "dev" not a valid ifname
? 255
$ ip stats set dev abcdefghijklmné l3_stats on
! Error: argument "abcdefghijklmné" is wrong: "dev" not a valid ifname
? 255
$ ip stats set dev "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)" l3_stats on
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: "dev" not a valid ifname
? 255
$ ip stats set dev aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd l3_stats on
! Error: argument "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd" is wrong: "dev" not a valid ifname
? 255
$ ip stats set dev '' l3_stats on
! Error: argument "" is wrong: "dev" not a valid ifname
? 255
$ ip stats set dev 'a b' l3_stats on
! Error: argument "a b" is wrong: "dev" not a valid ifname
? 255
$ ip stats set dev a/b l3_stats on
! Error: argument "a/b" is wrong: "dev" not a valid ifname
? 255
$ ip stats set dev . l3_stats on
! Cannot find device "."
? 1
