/** "© Name Name/Press service/Example Agency" above the text: who took the picture; a notice at the page's foot has its year, or says more. */
export const pictureCredit = /^(?:©|\(c\)) ?\p{Lu}[^|.!?©\d]{2,90}$/u;

/** "Dockers at the gate. | Photo: Name", "… | Name / Example Post", "Dockers at the gate. © Name": a picture's words and who took it. */
export const creditedPicture = /^.{8,220}(?:[.!?…]["”’]? \| [^|.!?]{3,60}|[.!?…)]["”’]? (?:©|\(c\)) ?[^|.!?©\d]{3,60})$/u;
